import { describe, expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { sampleId, sampleUnderstanding } from './sample-rows.fixture.ts';
import { understandingStatus } from './understanding-status.ts';
import {
  claimModes,
  setUnderstandingStatuses,
  type Claim,
  type ClaimMode,
  type Understanding,
} from './understanding.ts';

const claim = (mode: ClaimMode): Claim => ({
  mode,
  text: '',
  saidById: null,
  post: '',
  date: unknownDate,
  meetingId: null,
  sourceId: null,
});

/** One mode a side; null: unrecorded. */
const sides = (modes: readonly (ClaimMode | null)[], more: Partial<Understanding> = {}) =>
  sampleUnderstanding(10, {
    sides: Object.fromEntries(modes.map((_, at) => [sampleId(40 + at), true as const])),
    claims: Object.fromEntries(
      modes.map((mode, at) => [sampleId(40 + at), mode === null ? null : claim(mode)]),
    ),
    ...more,
  });
const status = (modes: readonly (ClaimMode | null)[], more?: Partial<Understanding>) =>
  understandingStatus(sides(modes, more)).status;

describe('as its sides say', () => {
  test.each<[readonly (ClaimMode | null)[], string]>([
    [[], 'unclaimed'],
    [[null, null], 'unclaimed'],
    [['silent', null], 'unclaimed'],
    [['asserted', null], 'claimed-by-one'],
    [['asserted', 'silent'], 'claimed-by-one'],
    [['presupposed', 'silent'], 'claimed-by-one'],
    [['asserted'], 'claimed-by-one'],
    [['hedged', null], 'claimed-by-one'],
    [['normative', null], 'claimed-by-one'],
    [['asserted', 'asserted'], 'texts-differ'],
    [['asserted', 'presupposed'], 'texts-differ'],
    [['asserted', 'asserted', null], 'claimed-by-one'],
    [['asserted', 'denied'], 'disputed'],
    [['denied', null], 'disputed'],
    [['asserted', 'asserted', 'denied'], 'disputed'],
  ])('%j: %s', (modes, expected) => {
    expect(status(modes)).toBe(expected);
  });

  test('in principle only when all assert and a person marked the words as the same', () => {
    expect(status(['asserted', 'presupposed'], { sameWords: true })).toBe('in-principle');
    expect(status(['asserted', null], { sameWords: true })).toBe('claimed-by-one');
    expect(status(['asserted'], { sameWords: true })).toBe('claimed-by-one');
    expect(status(['asserted', 'denied'], { sameWords: true })).toBe('disputed');
  });

  test('hedged and normative never lift it above claimed by one side', () => {
    for (const weak of ['hedged', 'normative'] as const) {
      for (const other of claimModes) {
        const both = status([weak, other], { sameWords: true });
        expect(both).toBe(other === 'denied' ? 'disputed' : 'claimed-by-one');
      }
    }
  });

  test('a claim of a party that is no side of it counts for nothing', () => {
    const understanding = sides(['asserted', 'asserted']);
    const claims = { ...understanding.claims, [sampleId(49)]: claim('denied') };
    expect(understandingStatus({ ...understanding, claims }).status).toBe('texts-differ');
  });

  test('the basis lists every side, and tells unrecorded from silent', () => {
    const { basis } = understandingStatus(sides(['asserted', 'silent', null]));
    expect(basis.map((side) => side.claim?.mode ?? null)).toEqual(['asserted', 'silent', null]);
  });
});

describe('as a person set it', () => {
  const source = { statusSourceId: sampleId(50) };

  test.each(setUnderstandingStatuses)('%s holds where a source is named', (setStatus) => {
    expect(status(['asserted', null], { setStatus, ...source })).toBe(setStatus);
  });

  test('without a source the claims decide, and it says so', () => {
    const view = understandingStatus(sides(['asserted', null], { setStatus: 'signed' }));
    expect(view).toMatchObject({ status: 'claimed-by-one', lacksSource: true });
  });

  test('what the claims say is still there to see', () => {
    const view = understandingStatus(sides(['denied', null], { setStatus: 'signed', ...source }));
    expect(view).toMatchObject({ status: 'signed', derived: 'disputed' });
  });
});

describe('in a package', () => {
  const bundle = { deleted: false };
  const set = (setStatus: (typeof setUnderstandingStatuses)[number], pkg = bundle) =>
    understandingStatus(
      sides(['asserted', 'asserted'], { setStatus, statusSourceId: sampleId(50) }),
      pkg,
    );

  test.each(['initialled', 'signed', 'in-force'] as const)(
    '%s is held at provisional',
    (setStatus) => {
      expect(set(setStatus)).toMatchObject({ status: 'provisional', isHeldByPackage: true });
    },
  );

  test.each(['ad-referendum', 'provisional', 'lapsed'] as const)('%s stays', (setStatus) => {
    expect(set(setStatus)).toMatchObject({ status: setStatus, isHeldByPackage: false });
  });

  test('a deleted package holds nothing', () => {
    expect(set('signed', { deleted: true }).status).toBe('signed');
  });
});
