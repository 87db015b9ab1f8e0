import type { Relation } from './attribution.ts';
import type { Day } from './day.ts';
import type { Firmness } from './firmness.ts';
import { includesFolded } from './fold-text.ts';
import type { PositionId } from './id.ts';
import type { Position } from './position.ts';
import type { Stance } from './stance.ts';
import { accountSide } from './statement-voice.ts';
import { correctionsOf } from './standing.ts';
import { byStatementDay, statementDay, type DayBasis, type SourcesById } from './statement-day.ts';

export const logVoices = ['own', 'others'] as const;
export type LogVoice = (typeof logVoices)[number];

/** Null and empty lists let everything through. */
export interface LogFilter {
  readonly partyIds: readonly string[];
  /** Anyone in the chain of attribution. */
  readonly personId: string | null;
  /** `unsorted`: positions without an issue. */
  readonly trackId: string | null;
  readonly stances: readonly Stance[];
  readonly firmnesses: readonly Firmness[];
  /** How the holder relates to who said it. */
  readonly relations: readonly Relation[];
  /** With a party chosen: what it said itself, or what others say of it. Without one it means nothing. */
  readonly voice: LogVoice | null;
  /** First and last day of the period, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly text: string;
}

export const noLogFilter: LogFilter = {
  partyIds: [],
  personId: null,
  trackId: null,
  stances: [],
  firmnesses: [],
  relations: [],
  voice: null,
  from: null,
  to: null,
  text: '',
};

export interface LogEntry {
  readonly position: Position;
  readonly day: Day;
  readonly basis: DayBasis;
  readonly correctedBy: PositionId | null;
}

interface LogContext {
  readonly sources: SourcesById;
  readonly issues?: ReadonlyMap<string, { readonly title: string }>;
  readonly persons?: ReadonlyMap<string, { readonly name: string }>;
}

/** Positions in order of time, newest first, by the day that each counts at. Corrected versions are among them and say so. */
export function filterLog(
  positions: readonly Position[],
  filter: LogFilter,
  context: LogContext,
): readonly LogEntry[] {
  const corrections = correctionsOf(positions);
  return positions
    .filter((position) => !position.deleted && matches(position, filter, context))
    .toSorted(byStatementDay(context.sources))
    .map((position) => ({
      position,
      ...statementDay(position, context.sources),
      correctedBy: corrections.get(position.id) ?? null,
    }));
}

function matches(position: Position, filter: LogFilter, context: LogContext): boolean {
  const { partyIds, personId, trackId, stances, firmnesses, relations } = filter;
  return (
    lets(partyIds, position.partyId) &&
    lets(stances, position.stance) &&
    lets(firmnesses, position.firmness) &&
    lets(relations, position.relation) &&
    hasVoice(position, filter) &&
    (trackId === null ||
      (trackId === 'unsorted' ? position.issueId === null : position.trackId === trackId)) &&
    (personId === null || position.chain.some((link) => link.personId === personId)) &&
    isInPeriod(position, filter, context) &&
    matchesText(position, filter.text, context)
  );
}

/** A belief about another side is never that side's own word, whoever reports it. */
function hasVoice(position: Position, { partyIds, voice }: LogFilter): boolean {
  if (voice === null || partyIds.length === 0) return true;
  return (accountSide(position) === 'own') === (voice === 'own');
}

function isInPeriod(position: Position, { from, to }: LogFilter, { sources }: LogContext): boolean {
  if (from === null && to === null) return true;
  const { day } = statementDay(position, sources);
  return (from === null || day >= from) && (to === null || day <= to);
}

function matchesText(position: Position, text: string, { issues, persons }: LogContext): boolean {
  if (text.trim() === '') return true;
  const { statement, original, condition, attributionWords, occasionWords, tags, chain } = position;
  const issue = position.issueId === null ? undefined : issues?.get(position.issueId)?.title;
  const people = chain.flatMap(({ personId, post, words }) => [
    (personId === null ? undefined : persons?.get(personId)?.name) ?? '',
    post,
    words,
  ]);
  const texts = [statement, original, condition, attributionWords, occasionWords, issue ?? ''];
  return includesFolded([...texts, ...people, ...Object.keys(tags)].join('\n'), text);
}

function lets<Value>(chosen: readonly NonNullable<Value>[], value: Value): boolean {
  return chosen.length === 0 || (chosen as readonly Value[]).includes(value);
}
