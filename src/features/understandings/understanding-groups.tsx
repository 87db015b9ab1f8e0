import type { Negotiation } from '#domain/negotiation.ts';
import type { UnderstandingEntry, UnderstandingGroup } from '#domain/understanding-list.ts';
import { byId } from '#nouns/by-id.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { Tag } from '#ui/badge.tsx';
import { Link } from 'react-router';
import { BasisText } from './basis-text.tsx';
import { UnderstandingStatusWord } from './understanding-status-word.tsx';
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
  const row = ({ understanding, view }: UnderstandingEntry) => (
    <li
      key={understanding.id}
      data-record={understanding.id}
      className={s.row}
      data-open={understanding.id === openId || undefined}
    >
      <button
        type="button"
        className={s.title}
        dir="auto"
        aria-expanded={understanding.id === openId}
        onClick={() => onOpen(understanding.id)}
      >
        {understanding.title}
      </button>
      <p className={s.line}>
        <UnderstandingStatusWord view={view} />
        <span>
          <BasisText view={view} parties={parties} />
        </span>
      </p>
      {understanding.text !== '' && (
        <p className={s.text} dir="auto">
          {understanding.text}
        </p>
      )}
      {packages.get(understanding.packageId ?? '') && (
        <p>
          <Tag>{packages.get(understanding.packageId ?? '')?.title}</Tag>
        </p>
      )}
    </li>
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
