import { msg } from '@lingui/core/macro';
import { firmnesses, type Firmness } from './firmness.ts';
import { foldText } from './fold-text.ts';
import type { Position } from './position.ts';
import { stanceNumbers } from './stance.ts';

/** Never shown without the two dated statements that it compares. */
export const shiftLabels = {
  hardened: msg`Hardened`,
  softened: msg`Softened`,
  reversed: msg`Reversed`,
  restated: msg`Restated`,
  'new-condition': msg`New condition`,
} as const;

export const redLineGivenUpLabel = msg`Gave up a red line`;

export interface Shift {
  readonly kind: keyof typeof shiftLabels;
  /** The earlier one was a declared red line and the later one is not, or no longer says the same. */
  readonly gaveUpRedLine: boolean;
}

export type Stated = Pick<Position, 'stance' | 'firmness' | 'condition'>;

/**
 * What changed between two positions of one party on one issue. Stances compare by their numbers, which
 * only order: further from zero on the same side hardened, nearer softened (zero itself is nearest), the
 * other side reversed; equal, firmness decides. Mixed and unclear take no part: null.
 */
export function shiftBetween(earlier: Stated, later: Stated): Shift | null {
  const [from, to] = [stanceNumbers[earlier.stance], stanceNumbers[later.stance]];
  if (from === null || to === null) return null;
  const kind = isNewCondition(earlier, later)
    ? 'new-condition'
    : from === to
      ? compareFirmness(earlier.firmness, later.firmness)
      : compareStances(from, to);
  return { kind, gaveUpRedLine: gaveUpRedLine(earlier, later, kind) };
}

function isNewCondition(earlier: Stated, later: Stated): boolean {
  if (later.stance !== 'conditional') return false;
  return earlier.stance !== 'conditional' || plain(earlier.condition) !== plain(later.condition);
}

function compareStances(from: number, to: number): Shift['kind'] {
  if (from * to < 0) return 'reversed';
  return Math.abs(to) > Math.abs(from) ? 'hardened' : 'softened';
}

/** A firmness that is not recorded takes no part. */
function compareFirmness(earlier: Firmness | null, later: Firmness | null): Shift['kind'] {
  if (earlier === null || later === null) return 'restated';
  const [from, to] = [firmnesses.indexOf(earlier), firmnesses.indexOf(later)];
  if (from === to) return 'restated';
  return to > from ? 'hardened' : 'softened';
}

/** Given up in word (a lesser firmness) or in substance (a nearer, other or newly conditional stance). A firmness not recorded gives nothing up. */
function gaveUpRedLine(earlier: Stated, later: Stated, kind: Shift['kind']): boolean {
  if (earlier.firmness !== 'red-line') return false;
  const isLess = later.firmness !== null && later.firmness !== 'red-line';
  return isLess || kind === 'softened' || kind === 'reversed' || kind === 'new-condition';
}

function plain(condition: string): string {
  return foldText(condition).replaceAll(/\s+/g, ' ').trim();
}
