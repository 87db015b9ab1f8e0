import type { BookOfDay } from '#domain/book-of-day.ts';
import type { Book } from '#domain/book.ts';
import type { ChangesSince } from '#domain/changes-since.ts';
import { dayOf } from '#domain/day.ts';
import type { Position } from '#domain/position.ts';
import { shiftBetween } from '#domain/shift.ts';
import { stepState } from '#domain/step-state.ts';
import { understandingStatus } from '#domain/understanding-status.ts';

/** For tests: the changes as plain words, in one order. */
export function plainChanges(changes: ChangesSince): readonly string[] {
  return [
    ...changes.positions.map(
      ({ kind, before, after }) => `${kind} ${before?.position.id} → ${after?.position.id}`,
    ),
    ...changes.issues.map(({ id }) => `issue ${id}`),
    ...changes.parties.map(({ id }) => `party ${id}`),
    ...changes.tracks.map(({ id }) => `track ${id}`),
    ...changes.removedIssues.map(({ id, title }) => `no issue ${id} ${title}`),
    ...changes.removedParties.map(({ id, name }) => `no party ${id} ${name}`),
    ...changes.removedTracks.map(
      ({ track, issues }) => `no track ${track.id} ${track.title}, ${issues} issues`,
    ),
    ...changes.understandings.map(
      ({ before, after }) =>
        `${(after ?? before)?.understanding.id} ${before?.view.status} → ${after?.view.status}`,
    ),
    ...changes.steps.map(({ kind, step, before }) => `${kind} ${step.id} was ${before}`),
  ].toSorted();
}

/** For tests: what changed, worked out in the slowest and most obvious way: cell by cell, row by row. */
export function slowChanges(then: BookOfDay, now: BookOfDay): readonly string[] {
  const said: string[] = [];
  const [old, book] = [then.book, now.book];
  for (const issue of book.issues) {
    if (!hasIssue(book, issue.id)) continue;
    if (!hasIssue(old, issue.id)) said.push(`issue ${issue.id}`);
    for (const party of book.parties) {
      if (party.deleted) continue;
      const before = standingOf(old, issue.id, party.id);
      const after = standingOf(book, issue.id, party.id);
      if (before?.id !== after?.id)
        said.push(`${kindOf(before, after, book)} ${before?.id} → ${after?.id}`);
    }
  }
  for (const party of book.parties) {
    if (!party.deleted && !old.parties.some((each) => each.id === party.id && !each.deleted))
      said.push(`party ${party.id}`);
  }
  for (const { id } of book.tracks)
    if (hasTrack(book, id) && !hasTrack(old, id)) said.push(`track ${id}`);
  for (const { id, name } of old.parties)
    if (hasParty(old, id) && !hasParty(book, id)) said.push(`no party ${id} ${name}`);
  for (const { id, title } of old.tracks) {
    if (!hasTrack(old, id) || hasTrack(book, id)) continue;
    const issues = old.issues.filter((each) => each.trackId === id && !each.deleted);
    said.push(`no track ${id} ${title}, ${issues.length} issues`);
  }
  for (const { id, title } of old.issues) {
    if (!hasIssue(old, id) || hasIssue(book, id)) continue;
    const last = book.issues.find((each) => each.id === id);
    if (last && hasTrack(book, last.trackId)) said.push(`no issue ${id} ${title}`);
  }
  for (const { id } of book.understandings) {
    const [from, to] = [statusOf(old, id), statusOf(book, id)];
    if (from !== to) said.push(`${id} ${from} → ${to}`);
  }
  for (const { id } of book.steps) {
    const [from, to] = [stateOf(then, id), stateOf(now, id)];
    if ((to === 'done' || to === 'overdue') && to !== from) said.push(`${to} ${id} was ${from}`);
  }
  return said.toSorted();
}

function hasTrack(book: Book, id: string): boolean {
  return book.tracks.some((each) => each.id === id && !each.deleted);
}

function hasParty(book: Book, id: string): boolean {
  return book.parties.some((each) => each.id === id && !each.deleted);
}

function hasIssue(book: Book, id: string): boolean {
  const issue = book.issues.find((each) => each.id === id && !each.deleted);
  return issue !== undefined && hasTrack(book, issue.trackId);
}

function standingOf(book: Book, issueId: string, partyId: string): Position | undefined {
  const live = book.positions.filter(({ deleted }) => !deleted);
  const replaced = new Set(live.map(({ corrects }) => corrects));
  const held = live.filter(
    (each) => each.issueId === issueId && each.partyId === partyId && !replaced.has(each.id),
  );
  const day = ({ date, loggedAt }: Position) => date.edtf ?? dayOf(loggedAt);
  const latest = (positions: readonly Position[]) =>
    positions
      .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.loggedAt - b.loggedAt))
      .at(-1);
  return latest(held.filter(({ relation }) => relation === 'own')) ?? latest(held);
}

function kindOf(before: Position | undefined, after: Position | undefined, book: Book): string {
  if (!after) return 'gone';
  if (!before) return 'first';
  for (let each: Position | undefined = after; each;) {
    if (each.corrects === before.id) return 'corrected';
    const { corrects }: Position = each;
    each = book.positions.find(({ id }) => id === corrects);
  }
  if (before.relation !== after.relation) return after.relation === 'own' ? 'first' : 'changed';
  return shiftBetween(before, after)?.kind ?? 'changed';
}

function statusOf(book: Book, id: string): string | undefined {
  const found = book.understandings.find((each) => each.id === id && !each.deleted);
  return found && understandingStatus(found).status;
}

function stateOf({ book, today }: BookOfDay, id: string): string | null {
  const step = book.steps.find((each) => each.id === id && !each.deleted);
  if (!step) return null;
  return stepState(step, { today, steps: new Map(), meetings: new Map() }).state;
}
