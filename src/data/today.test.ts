import { makeId } from '#domain/id.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import { newStep } from '#domain/new-step.ts';
import { firstOfSections } from '#domain/today-sections.ts';
import { beforeEach, expect, test } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { database } from './database.ts';
import { firstRowsOfToday, keptToday, wholeToday } from './reads/today.ts';
import { firstOfToday, todayKey } from './today-record.ts';
import { isTodayKept, keepToday } from './writes/keep-today.ts';
import { addRow, editRow } from './writes/rows.ts';

const day = '2031-03-12';

beforeEach(wipe);

/** A negotiation of our own with more steps than are drawn at first, and a chain of them. */
async function busy() {
  const talks = await arden();
  await editRow('negotiations', talks.id, { ourPartyId: talks.partyId });
  const ids: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const due = {
      words: '',
      edtf: n % 2 === 0 ? `2031-03-${String((n % 28) + 1).padStart(2, '0')}` : null,
    };
    const trigger = { kind: 'step', stepId: ids[n - 1] } as const;
    const given = newStep({
      trackId: talks.trackId,
      title: `Step ${n}`,
      rank: `a${String.fromCodePoint(65 + n)}`,
      due,
      ownerParties: n % 3 === 0 ? { [talks.partyId]: true } : {},
      triggers: n % 4 === 3 ? { [makeId()]: trigger as never } : {},
    });
    ids.push((await addRow('steps', talks.id, given)).value);
  }
  await addRow(
    'meetings',
    talks.id,
    newMeeting({ title: 'Round', date: { words: '', edtf: day } }),
  );
  return { ...talks, ids };
}

test('what is kept of Today is what every step and meeting gives, on each of its days', async () => {
  await busy();
  expect(await keptToday(day)).toBeNull();
  expect(await keepToday(day)).toBe(true);
  for (const each of [day, '2031-03-15', '2031-03-18']) {
    const kept = await keptToday(each);
    const whole = await wholeToday(each);
    expect(kept?.sections).toEqual(firstOfSections(whole, firstOfToday));
    expect(whole.meetings.count + whole.moves.count).toBeGreaterThan(0);
  }
  expect(await keptToday('2031-03-19')).toBeNull();
  expect(await isTodayKept(day)).toBe(true);
  expect(await isTodayKept('2031-03-16')).toBe(false);
});

test('a position leaves it standing; a step that is done puts it out of date at once', async () => {
  const { ids, say } = await busy();
  await keepToday(day);
  const before = await firstRowsOfToday(day);
  await say('No foreign forces');
  expect(await keptToday(day)).toMatchObject({ version: before.version });
  await editRow('steps', ids[0] ?? '', { status: 'done' });
  expect(await keptToday(day)).toBeNull();
  expect(await database.device.get(todayKey)).toBeUndefined();
  const { sections } = await firstRowsOfToday(day);
  expect(sections).toEqual(firstOfSections(await wholeToday(day), firstOfToday));
});

test('what an earlier build wrote, which knows nothing of it, is noticed', async () => {
  const { ids } = await busy();
  await keepToday(day);
  const kept = await database.device.get(todayKey);
  await editRow('steps', ids[1] ?? '', { status: 'cancelled' });
  if (kept) await database.device.put(kept);
  expect(await keptToday(day)).toBeNull();
  expect(await isTodayKept(day)).toBe(false);
});

test('by other rules, or of another build, nothing of it is used', async () => {
  await busy();
  for (const other of [{ rules: 0 }, { build: 'earlier' }]) {
    await keepToday(day);
    await database.device.update(todayKey, (entry: { value: unknown }) => {
      entry.value = { ...(entry.value as object), ...other };
    });
    expect(await keptToday(day)).toBeNull();
    expect(await isTodayKept(day)).toBe(false);
  }
});

test('nothing is kept of what changes while it is worked out', async () => {
  const { ids } = await busy();
  const keeping = keepToday(day);
  await editRow('steps', ids[2] ?? '', { status: 'done' });
  const isKept = await keeping;
  // Whichever came first: never what was true before.
  expect((await keptToday(day)) === null || isKept).toBe(true);
  const { sections } = await firstRowsOfToday(day);
  expect(sections).toEqual(firstOfSections(await wholeToday(day), firstOfToday));
});

test('after a stamp from a clock far ahead nothing is kept', async () => {
  await busy();
  await keepToday(day);
  const [change] = await database.changes.limit(1).toArray();
  if (change) await database.changes.add({ ...change, id: `ffff${change.id.slice(4)}` });
  expect(await keptToday(day)).toBeNull();
  expect(await keepToday(day)).toBe(false);
  expect(await database.device.get(todayKey)).toBeUndefined();
});
