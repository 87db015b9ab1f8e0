import { unknownDate } from '#domain/fuzzy-date.ts';
import { makeId } from '#domain/id.ts';
import { newParty } from '#domain/new-party.ts';
import { newPerson } from '#domain/new-person.ts';
import { newStep } from '#domain/new-step.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { editPosition } from '#data/writes/positions.ts';
import { addRow, deleteRow } from '#data/writes/rows.ts';
import { hangingOf } from './hanging.ts';

beforeEach(wipe);

test('what goes with a party is told apart from what only names it', async () => {
  const { id, trackId, partyId, say } = await arden();
  await say('No foreign escort.');
  await say('Ships may pass.');
  const post = { title: 'Envoy', partyId, from: unknownDate, to: unknownDate };
  await addRow('persons', id, newPerson({ name: 'Mara Voss', posts: { [makeId()]: post } }));
  const step = newStep({ trackId, title: 'Send the draft', rank: 'a0' });
  await addRow('steps', id, { ...step, ownerParties: { [partyId]: true } });
  await addRow('steps', id, { ...step, title: 'Book the hall' });
  const { value: bloc } = await addRow('parties', id, newParty({ name: 'Bloc', rank: 'a1' }));
  expect(await hangingOf(id, [partyId])).toEqual({
    goes: { positions: 2 },
    names: { persons: 1, steps: 1 },
  });
  expect(await hangingOf(id, [bloc])).toEqual({ goes: {}, names: {} });
});

test('what was deleted, or lies under what was, is not counted', async () => {
  const { id, partyId, issueId, otherIssueId, say } = await arden();
  await say('No foreign escort.');
  const slip = await say('A slip.');
  await say('Ships may pass.', { issueId: otherIssueId });
  await editPosition(slip, 'Aldria', { deleted: true });
  await deleteRow('issues', otherIssueId);
  expect(await hangingOf(id, [partyId])).toEqual({ goes: { positions: 1 }, names: {} });
  expect(await hangingOf(id, [issueId])).toEqual({ goes: { positions: 1 }, names: {} });
  expect(await hangingOf(id, [id])).toEqual({
    goes: { tracks: 1, issues: 1, parties: 1, positions: 1 },
    names: {},
  });
});
