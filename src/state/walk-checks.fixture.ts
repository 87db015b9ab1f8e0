import { tableNames, type Book } from '#domain/book.ts';
import { firstOfToday } from '#data/today-record.ts';
import { ballInCourt } from '#domain/ball-in-court.ts';
import { dayAfter } from '#domain/day.ts';
import { positionsTable } from '#domain/matrix.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { NextStep } from '#domain/next-step.ts';
import { byRank, type Row } from '#domain/row.ts';
import { stepState } from '#domain/step-state.ts';
import { todayOf } from '#domain/today.ts';
import { firstOfSections } from '#domain/today-sections.ts';
import { understandingStatus } from '#domain/understanding-status.ts';
import { fileTables } from '#exchange/book-lines.ts';
import { contentDigest } from '#exchange/digest.ts';
import { makeFileIds } from '#exchange/file-ids.ts';
import type { FileRow } from '#exchange/file-row.ts';
import { expect } from 'vitest';
import type { World } from './walk-mirror.fixture.ts';
import { bookOf, plainText, rowsOfBook } from './walk-plain.fixture.ts';
import { stepToTurn } from './walk-undo.fixture.ts';

const today = '2031-02-01';

/** For tests: the device and the model hold the same, nothing dangles that must stand, and every list and rule over the device's reads gives what it gives over the model's rows. @returns how many rows stood on Today and how many cells in tables */
export async function expectSame(
  world: World,
  folder: string,
): Promise<{ readonly onToday: number; readonly cells: number }> {
  const { plain } = world;
  const book = await world.device.book();
  const model = bookOf(plain.rows);
  if ((await contentDigest(book)) !== (await contentDigest(model))) {
    const [one, two] = [book, model].map((each) => rowsOfBook(each).map(plainText));
    const device = one?.filter((line) => !two?.includes(line));
    expect({ device, model: two?.filter((line) => !one?.includes(line)) }).toEqual({});
    throw new Error('The digests differ.');
  }
  // What is in the trash, too, is held to the last field.
  expect(await contentDigest(turned(book)), 'the trash').toBe(await contentDigest(turned(model)));
  expectReferences(book);
  const onToday = await expectLists(world, model);
  await expectToday(world);
  return { onToday, cells: folder === '' ? 0 : await expectViews(world, model, folder) };
}

/** What was deleted is live, and the other way round. */
function turned(book: Book): Book {
  const tables = tableNames.map((table) => [
    table,
    (book[table] as readonly Row[]).map((row) => ({ ...row, deleted: !row.deleted })),
  ]);
  return { ...book, ...(Object.fromEntries(tables) as Partial<Book>) };
}

function expectReferences(book: Book): void {
  const ids = makeFileIds();
  for (const table of fileTables) {
    for (const row of book[table] as readonly FileRow[])
      expect(ids.add(table, row, null), `${table} ${row.id} once`).toBeNull();
  }
  expect(ids.settle().dangling).toBeNull();
}

async function expectLists({ device, plain }: World, model: Book): Promise<number> {
  const { reads } = device;
  const deleted = plain.rows.filter((row) => row.deleted);
  expect(idsOf(await reads.trash()).toSorted()).toEqual(idsOf(deleted).toSorted());
  const { undo, redo } = await reads.nextSteps();
  expect(undo?.id).toBe(stepToTurn(plain, 'undo', null)?.id);
  expect(redo?.id).toBe(stepToTurn(plain, 'redo', null)?.id);
  const folders = model.negotiations.filter((row) => !row.deleted);
  expect(idsOf(await reads.negotiations())).toEqual(idsOf(folders.toSorted(byRank)));
  const open = new Set<string>(idsOf(folders.filter(({ archived }) => !archived)));
  const live = <R extends Row>(rows: readonly R[]) =>
    rows.filter((row) => !row.deleted && open.has(row.negotiationId));
  const [tracks, meetings, steps] = await Promise.all([
    reads.rowsEverywhere('tracks'),
    reads.rowsEverywhere('meetings'),
    reads.rowsEverywhere('steps'),
  ]);
  const { tracks: t, meetings: m, steps: s } = model;
  const slow = todayOf({ tracks: live(t), meetings: live(m), steps: live(s) }, today);
  expect(namesIn(todayOf({ tracks, meetings, steps }, today))).toEqual(namesIn(slow));
  return Object.values(slow).flat().length;
}

/** What is kept of Today is what is worked out; it is kept anew, so that the next step has to forget or to leave it. */
async function expectToday({ device: { reads, keepToday } }: World): Promise<void> {
  for (const day of [today, dayAfter(today, 5)]) {
    const kept = await reads.keptToday(day);
    const now = firstOfSections(await reads.wholeToday(day), firstOfToday);
    if (kept) expect(kept.sections, 'Today as it is kept').toEqual(now);
  }
  await keepToday(today);
  expect(await reads.keptToday(today), 'Today is kept').not.toBeNull();
}

async function expectViews({ device }: World, model: Book, folder: string): Promise<number> {
  const { reads } = device;
  const of = <R extends Row>(rows: readonly R[]) =>
    rows.filter((row) => row.negotiationId === folder && !row.deleted);
  const read = async () => ({
    issues: await reads.rowsOf('issues', folder),
    parties: await reads.rowsOf('parties', folder),
    sources: await reads.rowsOf('sources', folder),
    meetings: await reads.rowsOf('meetings', folder),
    steps: await reads.rowsOf('steps', folder),
    understandings: await reads.rowsOf('understandings', folder),
  });
  const here = await read();
  const { issues, parties, sources, meetings, steps, understandings } = model;
  const known = {
    issues: of(issues),
    parties: of(parties),
    sources: of(sources),
    meetings: of(meetings),
    steps: of(steps),
    understandings: of(understandings),
  };
  expect(moves(here.steps, here.meetings)).toEqual(moves(known.steps, known.meetings));
  const status = (rows: typeof here.understandings) =>
    rows.map((each) => `${each.id} ${understandingStatus(each).status}`).toSorted();
  expect(status(here.understandings)).toEqual(status(known.understandings));
  const all = model.positions.filter((each) => each.negotiationId === folder);
  const log = (await reads.positionsOfNegotiation(folder)).flatMap(({ positions }) => positions);
  expect(idsOf(log).toSorted()).toEqual(idsOf(all).toSorted());
  const tray = all.filter((each) => each.issueId === null && !each.deleted);
  expect(idsOf(await reads.unsortedPositions(folder)).toSorted()).toEqual(idsOf(tray).toSorted());
  let count = 0;
  for (const track of of(model.tracks)) {
    const isOf = ({ trackId }: { readonly trackId: string | null }) => trackId === track.id;
    const pages = await reads.positionsOfTrack(track.id);
    const fast = { ...here, positions: pages.flatMap(({ positions }) => positions) };
    const slow = { ...known, positions: all.filter(isOf) };
    const plainCells = cells({ ...slow, issues: known.issues.filter(isOf) });
    expect(cells({ ...fast, issues: await reads.issuesOfTrack(track.id) })).toEqual(plainCells);
    count += plainCells.length * known.parties.length;
  }
  return count;
}

type Tabled = Omit<Parameters<typeof positionsTable>[0], 'sources'> & {
  readonly sources: Book['sources'];
};

function cells({ sources, ...rest }: Tabled): readonly string[] {
  const byId = new Map(sources.map((row) => [row.id as string, row]));
  return positionsTable({ ...rest, sources: byId }).rows.map(({ issue, cells: across }) =>
    [issue.id, ...across.map(({ standing, empty }) => cellText(standing, empty))].join(' '),
  );
}

function cellText(
  standing: { readonly position: Row; readonly day: string; readonly shift: unknown } | null,
  empty: unknown,
): string {
  return standing
    ? `${standing.position.id}, ${standing.day}, ${plainText(standing.shift)}`
    : plainText(empty);
}

function moves(steps: readonly NextStep[], meetings: readonly Meeting[]): unknown {
  const context = {
    today,
    steps: new Map(steps.map((step) => [step.id as string, step])),
    meetings: new Map(meetings.map((meeting) => [meeting.id as string, meeting])),
  };
  const { blocking, open } = ballInCourt(steps, context);
  return {
    // In no order of its own: triggers stand in a map.
    blocking: blocking.map((each) => (each.kind === 'step' ? each.step.id : each.cause)).toSorted(),
    open: open.map(({ step }) => step.id),
    states: steps.map((step) => `${step.id} ${stepState(step, context).state}`).toSorted(),
  };
}

function namesIn(view: object): unknown {
  return Object.entries(view).map(([name, rows]) => [name, idsOf(rows as readonly Row[])]);
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
