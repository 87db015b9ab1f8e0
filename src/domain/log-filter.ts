import type { Relation } from './attribution.ts';
import type { Day } from './day.ts';
import type { Firmness } from './firmness.ts';
import { foldText } from './fold-text.ts';
import type { PositionId } from './id.ts';
import { logMark, type LogKey, type LogMark } from './log-mark.ts';
import type { Position } from './position.ts';
import type { Stance } from './stance.ts';
import { accountSide } from './statement-voice.ts';
import { correctionsOf } from './standing.ts';
import { byCountedDay, countedDay, type SourcesById, type StatementDay } from './statement-day.ts';

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

/** A position, or of a long log what is known of it, at the day that it counts at. */
export interface LogEntry<P extends LogKey = Position> extends StatementDay {
  readonly position: P;
  readonly correctedBy: PositionId | null;
}

export interface LogContext {
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
  const passes = logTest(filter, context);
  return positions
    .filter((position) => !position.deleted)
    .map((position) => ({ position, mark: logMark(position, asksText(filter)) }))
    .map((each) => ({ ...each, ...countedDay(each.mark, context.sources) }))
    .filter(({ mark, day }) => passes(mark, day))
    .toSorted(byCountedDay)
    .map(({ position, day, basis }) => {
      return { position, day, basis, correctedBy: corrections.get(position.id) ?? null };
    });
}

export function asksText({ text }: Pick<LogFilter, 'text'>): boolean {
  return text.trim() !== '';
}

/** Says of each whether the filters let it through; if they ask for a text, the marks are to have theirs. */
export function logTest(
  filter: LogFilter,
  context: LogContext,
): (mark: LogMark, day: Day) => boolean {
  const { partyIds, personId, trackId, stances, firmnesses, relations, from, to } = filter;
  const matchesText = textTest(filter, context);
  return (mark, day) =>
    lets(partyIds, mark.partyId) &&
    lets(stances, mark.stance) &&
    lets(firmnesses, mark.firmness) &&
    lets(relations, mark.relation) &&
    hasVoice(mark, filter) &&
    (trackId === null ||
      (trackId === 'unsorted' ? mark.issueId === null : mark.trackId === trackId)) &&
    (personId === null || mark.personIds.includes(personId)) &&
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    matchesText(mark);
}

/** A belief about another side is never that side's own word, whoever reports it. */
function hasVoice(mark: LogMark, { partyIds, voice }: LogFilter): boolean {
  if (voice === null || partyIds.length === 0) return true;
  return (accountSide(mark) === 'own') === (voice === 'own');
}

/** Every word occurs in what was said, in the issue's title, or in the name of somebody in the chain. */
function textTest(filter: LogFilter, { issues, persons }: LogContext): (mark: LogMark) => boolean {
  if (!asksText(filter)) return () => true;
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const titleOf = foldedOnce((id) => issues?.get(id)?.title);
  const nameOf = foldedOnce((id) => persons?.get(id)?.name);
  return ({ text, issueId, personIds }) =>
    words.every(
      (word) =>
        (text ?? '').includes(word) ||
        (issueId !== null && titleOf(issueId).includes(word)) ||
        personIds.some((id) => nameOf(id).includes(word)),
    );
}

function foldedOnce(wordsOf: (id: string) => string | undefined): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const folded = foldText(wordsOf(id) ?? '');
    known.set(id, folded);
    return folded;
  };
}

function lets<Value>(chosen: readonly NonNullable<Value>[], value: Value): boolean {
  return chosen.length === 0 || (chosen as readonly Value[]).includes(value);
}
