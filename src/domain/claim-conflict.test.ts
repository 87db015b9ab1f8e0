import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimConflicts } from './claim-conflict.ts';
import { unknownDate } from './fuzzy-date.ts';
import { sampleId } from './sample-rows.fixture.ts';
import { claimModes, type ClaimMode } from './understanding.ts';
import type { SideClaim } from './understanding-status.ts';

const side = (number: number, mode: ClaimMode | null): SideClaim => ({
  partyId: sampleId(number),
  claim: mode && {
    mode,
    text: '',
    saidById: null,
    post: '',
    date: unknownDate,
    meetingId: null,
    sourceId: null,
  },
});

test('what one side claims and another denies is shown on both', () => {
  const basis = [side(1, 'hedged'), side(2, 'denied'), side(3, 'normative'), side(4, null)];
  expect(claimConflicts(sampleId(1), basis)).toEqual([sampleId(2)]);
  expect(claimConflicts(sampleId(2), basis)).toEqual([sampleId(1)]);
  expect(claimConflicts(sampleId(3), basis)).toEqual([]);
  expect(claimConflicts(sampleId(4), basis)).toEqual([]);
});

test('it is symmetric, whatever the sides claim', () => {
  const modes = fc.array(fc.constantFrom(...claimModes, null), { maxLength: 5 });
  fc.assert(
    fc.property(modes, (list) => {
      const basis = list.map((mode, index) => side(index, mode));
      for (const { partyId } of basis)
        for (const other of claimConflicts(partyId, basis))
          expect(claimConflicts(other, basis)).toContain(partyId);
    }),
    { seed: 11 },
  );
});
