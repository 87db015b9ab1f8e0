import type { Negotiation } from '#domain/negotiation.ts';
import type { Group } from '#domain/grouped.ts';
import { understandingStatusLabels, type UnderstandingStatus } from '#domain/understanding.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { byId } from '#nouns/by-id.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { UnderstandingRow } from './understanding-row.tsx';
import s from './understandings-panel.module.css';

interface UnderstandingGroupsProps {
  readonly negotiation: Negotiation;
  readonly groups: readonly Group<UnderstandingEntry>[];
  /** What the keys of the groups are. */
  readonly grouping: 'track' | 'status' | 'package' | 'none';
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Understandings group by group, each with the claims that its status rests on. */
export function UnderstandingGroups(props: UnderstandingGroupsProps) {
  const { t, i18n } = useLingui();
  const { negotiation, groups, grouping, openId, onOpen } = props;
  const tracks = byId(useRows('tracks', negotiation.id));
  const parties = byId(useRows('parties', negotiation.id));
  const packages = byId(useRows('packages', negotiation.id));
  useSelectableRows(
    groups
      .flatMap((group) => group.items)
      .map(({ understanding: { id, title } }) => ({
        noun: 'understandings' as const,
        id,
        negotiationId: negotiation.id,
        issueId: null,
        title,
      })),
  );
  const row = (entry: UnderstandingEntry) => (
    <UnderstandingRow
      key={entry.understanding.id}
      entry={entry}
      parties={parties}
      bundle={packages.get(entry.understanding.packageId ?? '')}
      isOpen={entry.understanding.id === openId}
      onOpen={onOpen}
    />
  );
  const nameOf = (key: string) => {
    switch (grouping) {
      case 'track':
        return tracks.get(key)?.title;
      case 'status':
        return i18n._(understandingStatusLabels[key as UnderstandingStatus]);
      case 'package':
        return packages.get(key)?.title ?? t`In no package`;
      case 'none':
        return undefined;
    }
  };
  return groups.map(({ key, items }) => {
    const name = nameOf(key);
    const list = <ul className={s.list}>{items.map(row)}</ul>;
    if (grouping === 'none') {
      return (
        <div key={key} className={s.group}>
          {list}
        </div>
      );
    }
    return (
      <section key={key} className={s.group} aria-label={name}>
        <h2 className={s.heading}>
          {grouping === 'track' ? (
            <Link to={paths.track(negotiation.id, key, 'understandings')} dir="auto">
              {name}
            </Link>
          ) : (
            <span dir="auto">{name}</span>
          )}
        </h2>
        {list}
      </section>
    );
  });
}
