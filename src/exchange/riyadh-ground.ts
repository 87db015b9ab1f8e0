import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import { makeId, setOfIds, type SetOf } from '#domain/id.ts';
import type { Row } from '#domain/row.ts';
import type { Stamp } from '#domain/stamp.ts';

/** The things of the worked example by short names; those of riyadh-facts keep the names they have there. */
const names = [
  'talks',
  'source',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'russia',
  'unitedStates',
  'ukraine',
  'europeanUnion',
  'nato',
  'putin',
  'lavrov',
  'ushakov',
  'trump',
  'rubio',
  'waltz',
  'witkoff',
  'sanctions',
  'expulsions',
  'property',
  'obstacles',
  'participation',
  'contingent',
  'ukraineAndNato',
  'participationOfUkraine',
  'ukraineInNato',
  'militaryPresence',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'M1',
  'M2',
  'M3',
  'readout',
  'N1',
  'N2',
  'N3',
  'N4',
] as const;
export type Name = (typeof names)[number];

/** What every part of the example stands on. */
export interface Ground {
  readonly ids: Readonly<Record<Name, string>>;
  /** What every row carries. */
  row(name: Name): Row;
  /** Ids by name as a set. */
  set(...members: readonly Name[]): SetOf<string>;
  /** Epoch milliseconds at which it all was logged. */
  readonly now: number;
}

export function makeGround(created: Stamp, now: number): Ground {
  const ids = Object.fromEntries(names.map((name) => [name, makeId()])) as Record<Name, string>;
  return {
    ids,
    now,
    row: (name) => ({
      id: ids[name],
      negotiationId: ids.talks,
      created,
      stamps: {},
      deleted: false,
    }),
    set: (...members) => setOfIds(members.map((name) => ids[name])),
  };
}

/** A map of new ids to members, in the order given. */
export function asMap<Member>(members: readonly Member[]): Readonly<Record<string, Member>> {
  return Object.fromEntries(members.map((member) => [makeId(), member]));
}

/** The nth rank of a list, from 0. */
export function rankOf(index: number): string {
  return `a${index}`;
}

/** Fact 7: after the meeting, which the report tells a day later. */
export const remarks = {
  occasion: 'Remarks to the press in Riyadh after the meeting',
  date: { words: '18 or 19 February 2025', edtf: '2025-02-18/2025-02-19' } satisfies FuzzyDate,
} as const;

export { unknownDate };
