import { expect, test } from 'vitest';
import { blocPatch, blocsOf, membersOfBloc, wouldCycleBlocs } from './bloc.ts';
import { sampleParty } from './sample-rows.fixture.ts';

const union = sampleParty(40, { name: 'Cape Union' });
const group = sampleParty(41, { name: 'Group of Four', memberOf: { [union.id]: true } });
const delmark = sampleParty(42, {
  name: 'Delmark',
  memberOf: { [union.id]: true, [group.id]: true },
});
const gone = sampleParty(43, { deleted: true, memberOf: { [union.id]: true } });
const parties = [delmark, gone, group, union];

test('a party’s blocs and a bloc’s members are found, by rank, without the deleted', () => {
  expect(blocsOf(delmark, parties)).toEqual([union, group]);
  expect(membersOfBloc(union, parties)).toEqual([group, delmark]);
  expect(blocsOf(union, parties)).toEqual([]);
  expect(blocsOf({ id: delmark.id, memberOf: { [gone.id]: true } }, parties)).toEqual([]);
});

test('a bloc may not be a member of itself, at once or through others', () => {
  expect(wouldCycleBlocs(parties, union.id, union.id)).toBe(true);
  expect(wouldCycleBlocs(parties, union.id, delmark.id)).toBe(true);
  expect(wouldCycleBlocs(parties, delmark.id, union.id)).toBe(false);
});

test('choosing blocs leaves the membership of a deleted one as it is', () => {
  const borea = sampleParty(44, { memberOf: { [union.id]: true, [gone.id]: true } });
  expect(blocPatch(borea, parties, [group.id])).toEqual({
    [`memberOf.${union.id}`]: null,
    [`memberOf.${group.id}`]: true,
  });
  expect(blocPatch(borea, parties, [union.id])).toEqual({});
});
