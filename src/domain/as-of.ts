import { msg } from '@lingui/core/macro';
import { dayAfter, instantOf, type Day } from './day.ts';

/** By the date stated: what was being said. By the date logged: what we knew. */
export const asOfBases = ['stated', 'logged'] as const;
export type AsOfBasis = (typeof asOfBases)[number];

export const asOfBasisLabels = {
  stated: msg`By date stated`,
  logged: msg`By date logged`,
} as const;

export interface AsOf {
  readonly day: Day;
  readonly by: AsOfBasis;
}

/** A point in the record: what was logged before `until`, or what was stated up to `day`. */
export interface Moment extends AsOf {
  /** Epoch milliseconds; what happened at it or later has not happened yet. */
  readonly until: number;
}

/** The end of the day, in UTC as days of logging are shown. */
export function momentOf({ day, by }: AsOf): Moment {
  return { day, by, until: instantOf(dayAfter(day, 1)) };
}

/** What a URL asks for; null where it asks for nothing, for no day that exists, or for one still to come. */
export function readAsOf(params: URLSearchParams, today: Day): AsOf | null {
  const day = params.get('asof') ?? '';
  const by = params.get('by') === 'logged' ? 'logged' : 'stated';
  return isDay(day) && day <= today ? { day, by } : null;
}

/** A calendar day that exists, written as 2031-03-12. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
