import type { SourceId } from '#domain/id.ts';
import type { Source } from '#domain/source.ts';
import { historyOf } from '#domain/standing.ts';
import { timeAgo } from '#domain/time-ago.ts';
import type { LoggedLately } from '#domain/today.ts';
import { byId } from '#nouns/by-id.ts';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { useNow } from '#state/now.ts';
import { itemOf, paths } from '#state/paths.ts';
import { usePositionsOfIssues, useRow, useRowsById } from '#state/read.ts';
import { useLingui } from '@lingui/react/macro';
import { Item } from './item.tsx';
import type { Names } from './names.ts';
import s from './today-panel.module.css';

interface RecentPositionProps extends Pick<Names, 'folders'> {
  readonly logged: LoggedLately;
}

/** A position logged lately: party, issue, stance, and how it differs from the one before. */
export function RecentPosition({ logged, folders }: RecentPositionProps) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const { change, positionId, issueId } = logged;
  const issue = useRow('issues', issueId ?? '');
  const groups = usePositionsOfIssues(issueId === null ? [] : [issueId]) ?? [];
  const positions = groups.flatMap((group) => group.positions);
  const position = positions.find(({ id }) => id === positionId);
  const ofParty = positions.filter(({ partyId }) => partyId === position?.partyId);
  const sources = useSources(ofParty.flatMap(({ sourceId }) => sourceId ?? []));
  const entry = historyOf(ofParty, { sources }).find((each) => each.position.id === positionId);
  const isThere = issue !== null && !issue.deleted;
  const place = issueId === null ? t`Unsorted` : isThere ? issue.title : undefined;
  if (position?.deleted) return null;
  return (
    <Item
      to={
        isThere
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
}

/** Those sources alone, of all that there are. */
function useSources(ids: readonly SourceId[]): ReadonlyMap<string, Source> {
  return byId(useRowsById('sources', [...new Set(ids)].toSorted()) ?? []);
}
