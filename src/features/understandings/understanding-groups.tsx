import type { Negotiation } from '#domain/negotiation.ts';
import type { UnderstandingEntry, UnderstandingGroup } from '#domain/understanding-list.ts';
import { byId } from '#nouns/by-id.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { Link } from 'react-router';
import { UnderstandingRow } from './understanding-row.tsx';
import s from './understandings-panel.module.css';

interface UnderstandingGroupsProps {
  readonly negotiation: Negotiation;
  readonly groups: readonly UnderstandingGroup[];
  readonly hasHeadings: boolean;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Understandings track by track, each with the claims that its status rests on. */
export function UnderstandingGroups(props: UnderstandingGroupsProps) {
  const { negotiation, groups, hasHeadings, openId, onOpen } = props;
  const parties = byId(useRows('parties', negotiation.id));
  const packages = byId(useRows('packages', negotiation.id));
  useSelectableRows(
    groups
      .flatMap((group) => group.entries)
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
  return groups.map(({ track, entries }) => (
    <section key={track.id} className={s.group} aria-label={track.title}>
      {hasHeadings && (
        <h2 className={s.heading}>
          <Link to={paths.track(negotiation.id, track.id, 'understandings')} dir="auto">
            {track.title}
          </Link>
        </h2>
      )}
      <ul className={s.list}>{entries.map(row)}</ul>
    </section>
  ));
}
