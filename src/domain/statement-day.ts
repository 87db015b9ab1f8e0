import { msg } from '@lingui/core/macro';
import { dayAt } from './date.ts';
import { dayOf, type Day } from './day.ts';
import type { Position } from './position.ts';
import type { Source } from './source.ts';

/** Where a statement's day was taken from. */
export type DayBasis = 'stated' | 'source' | 'logged';

export const dayBasisLabels = {
  stated: msg`By the date stated`,
  source: msg`No date stated: by its source’s date`,
  logged: msg`No date stated: by the day it was logged`,
} as const;

export type SourcesById = ReadonlyMap<string, Pick<Source, 'published'>>;

export interface StatementDay {
  readonly day: Day;
  readonly basis: DayBasis;
}

/** A statement counts at the latest day that its date can mean; with none, at its source's; else when it was logged (UTC). */
export function statementDay(
  position: Pick<Position, 'date' | 'sourceId' | 'loggedAt'>,
  sources: SourcesById,
): StatementDay {
  const { date, sourceId, loggedAt } = position;
  return countedDay({ stated: dayAt(date), sourceId, loggedAt }, sources);
}

interface Counted extends Pick<Position, 'sourceId' | 'loggedAt'> {
  /** The latest day that its own date can mean. */
  readonly stated: Day | null;
}

/** The same where what the date can mean was worked out before. */
export function countedDay(position: Counted, sources: SourcesById): StatementDay {
  const { stated, sourceId } = position;
  if (stated !== null) return { day: stated, basis: 'stated' };
  const source = sourceId === null ? undefined : sources.get(sourceId);
  const published = source === undefined ? null : dayAt(source.published);
  if (published !== null) return { day: published, basis: 'source' };
  return { day: dayOf(position.loggedAt), basis: 'logged' };
}

type Dated = Pick<Position, 'id' | 'date' | 'sourceId' | 'loggedAt' | 'created'>;

/** Newest first by the day that each counts at; of the same day, what was logged later comes first. */
export function byStatementDay(sources: SourcesById): (a: Dated, b: Dated) => number {
  return (a, b) =>
    byCountedDay(
      { position: a, day: statementDay(a, sources).day },
      { position: b, day: statementDay(b, sources).day },
    );
}

/** In that order, with the day of each worked out once. */
export function inOrderOfDay<Of extends Dated>(positions: readonly Of[], sources: SourcesById) {
  return positions
    .map((position) => ({ position, day: statementDay(position, sources).day }))
    .toSorted(byCountedDay)
    .map(({ position }) => position);
}

interface OnDay {
  readonly position: Pick<Position, 'id' | 'loggedAt' | 'created'>;
  readonly day: Day;
}

/** The same order where the days are known: to sort many, each day is worked out once. */
export function byCountedDay(a: OnDay, b: OnDay): number {
  return (
    descending(a.day, b.day) ||
    b.position.loggedAt - a.position.loggedAt ||
    descending(a.position.created, b.position.created) ||
    descending(a.position.id, b.position.id)
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
