import type { Day } from '#domain/day.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { formatDay } from '#domain/format-date.ts';
import type { EntryFields } from '#domain/position-entry.ts';
import type { Position } from '#domain/position.ts';
import type { Source } from '#domain/source.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { previewShift, standingPosition } from '#domain/standing.ts';
import { byId } from '#nouns/by-id.ts';
import { DateText } from '#nouns/date-text.tsx';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { usePositionsOfIssues } from '#state/read.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import styles from './composer.module.css';

interface EntryPreviewProps {
  readonly entry: EntryFields;
  readonly targets: EntryTargets;
  readonly sources: readonly Source[];
  readonly today: Day;
}

/** What logging would change: which statement it supersedes, and how it differs from it. */
export function EntryPreview({ entry, targets, sources, today }: EntryPreviewProps) {
  const { partyId, issueId, relation, stance, firmness, condition, date, sourceId } = entry;
  const pages = usePositionsOfIssues(issueId === null ? [] : [issueId]);
  const party = targets.parties.find(({ id }) => id === partyId)?.name;
  if (party === undefined || issueId === null || pages === undefined) return null;
  const known = pages.flatMap(({ positions }) => positions);
  const existing = known.filter((position) => position.partyId === partyId);
  const context = { sources: byId(sources) };
  const { corrects } = entry;
  const standing = standingPosition(
    existing.filter(({ id }) => id !== corrects),
    context,
  );
  // Before a stance is chosen nothing can be said of a shift: an unclear one takes no part.
  const draft = {
    stance: stance ?? 'unclear',
    firmness,
    condition,
    relation,
    date,
    sourceId,
  } as const;
  const preview = previewShift({ ...draft, corrects }, existing, { ...context, today });
  const isOwn = relation === 'own' || relation === 'joint';
  if (standing?.isOwn && !isOwn) {
    return (
      <Trans>
        Does not supersede <Quote position={standing.position} />: that is {party}’s own word.
      </Trans>
    );
  }
  if (preview === null) {
    return standing === null ? <Trans>The first entry of {party} on this issue.</Trans> : null;
  }
  const { previous, shift, supersedes } = preview;
  const quote = <Quote position={previous} day={preview.day} basis={preview.basis} />;
  const outcome = shift === null ? null : <ShiftWord shift={shift} />;
  return (
    <>
      {supersedes ? <Trans>Supersedes {quote}</Trans> : <Trans>Follows {quote}</Trans>}
      {outcome && <>: {outcome}</>}
      {!supersedes && (
        <>
          {' '}
          <Trans>(a later entry stands)</Trans>
        </>
      )}
    </>
  );
}

interface QuoteProps {
  readonly position: Position;
  readonly day?: Day | undefined;
  readonly basis?: keyof typeof dayBasisLabels | undefined;
}

function Quote({ position, day, basis = 'stated' }: QuoteProps) {
  const { i18n } = useLingui();
  const { statement, date } = position;
  const short =
    statement.length > longest ? `${statement.slice(0, longest).trimEnd()}…` : statement;
  return (
    <>
      “<bdi className={styles['quote']}>{short}</bdi>”,{' '}
      {basis === 'stated' || day === undefined ? (
        <DateText date={date} />
      ) : (
        <span title={i18n._(dayBasisLabels[basis])}>
          <DateText date={date} /> ({formatDay(day, i18n.locale)})
        </span>
      )}
    </>
  );
}

/** Characters of a statement that are quoted in one line. */
const longest = 90;
