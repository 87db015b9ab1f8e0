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
  const stated = dayAt(position.date);
  if (stated !== null) return { day: stated, basis: 'stated' };
  const source = position.sourceId === null ? undefined : sources.get(position.sourceId);
  const published = source === undefined ? null : dayAt(source.published);
  if (published !== null) return { day: published, basis: 'source' };
  return { day: dayOf(position.loggedAt), basis: 'logged' };
}

type Dated = Pick<Position, 'id' | 'date' | 'sourceId' | 'loggedAt' | 'created'>;

/** Newest first by the day that each counts at; of the same day, what was logged later comes first. */
export function byStatementDay(sources: SourcesById): (a: Dated, b: Dated) => number {
  return (a, b) =>
    descending(statementDay(a, sources).day, statementDay(b, sources).day) ||
    b.loggedAt - a.loggedAt ||
    descending(a.created, b.created) ||
    descending(a.id, b.id);
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
