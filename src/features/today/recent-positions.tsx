import type { IssueId } from '#domain/id.ts';
import { historyOf } from '#domain/standing.ts';
import { timeAgo } from '#domain/time-ago.ts';
import type { LoggedLately } from '#domain/today.ts';
import { byId } from '#nouns/by-id.ts';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { useNow } from '#state/now.ts';
import { itemOf, paths } from '#state/paths.ts';
import { usePositionsOfIssues, useRowsEverywhere } from '#state/read.ts';
import { useLingui } from '@lingui/react/macro';
import { Item } from './item.tsx';
import type { Names } from './names.ts';
import s from './today-panel.module.css';

interface RecentPositionsProps extends Names {
  readonly lately: readonly LoggedLately[];
}

/** Positions logged lately: party, issue, stance, and how it differs from the one before. */
export function RecentPositions({ lately, folders }: RecentPositionsProps) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const issues = byId(useRowsEverywhere('issues'));
  const sources = byId(useRowsEverywhere('sources'));
  const ids = new Set<IssueId>(lately.flatMap(({ issueId }) => issueId ?? []));
  const groups = usePositionsOfIssues([...ids].toSorted()) ?? [];
  return lately.map(({ change, positionId, issueId }) => {
    const positions = groups.find(({ id }) => id === issueId)?.positions ?? [];
    const position = positions.find(({ id }) => id === positionId);
    const ofParty = positions.filter(({ partyId }) => partyId === position?.partyId);
    const entry = historyOf(ofParty, { sources }).find((each) => each.position.id === positionId);
    const issue = issues.get(issueId ?? '');
    const place = issueId === null ? t`Unsorted` : issue?.title;
    if (position?.deleted) return null;
    return (
      <Item
        key={change.id}
        to={
          issue
            ? paths.item(change.negotiationId, issue.trackId, itemOf({ issueId, id: positionId }))
            : paths.negotiation(change.negotiationId, issueId === null ? 'unsorted' : 'log')
        }
        title={change.subject}
        facts={[place]}
        negotiationId={change.negotiationId}
        folders={folders}
        when={
          <time className={s.ago} dateTime={new Date(change.at).toISOString()}>
            {timeAgo(change.at, now, i18n.locale)}
          </time>
        }
      >
        {position && (
          <p className={s.stance}>
            <StanceMark stance={position.stance} firmness={position.firmness} />
            {entry?.shift && <ShiftWord shift={entry.shift} />}
          </p>
        )}
      </Item>
    );
  });
}
