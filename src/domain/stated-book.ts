import type { Moment } from './as-of.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { isLogged } from './rewind.ts';
import type { Row } from './row.ts';
import { namedIn } from './named-ids.ts';
import type { PositionsThen } from './positions-then.ts';
import { dayOfDate as dayOf } from './stated-positions.ts';
import type { Understanding } from './understanding.ts';

/**
 * What was on record by the date stated. Positions: by their statement day alone. Meetings, understandings,
 * next steps, readouts, notes and drafts: logged by then, or dated by then (with no date of their own, by
 * their meeting's or their source's). Tracks, issues, parties, persons and sources have no date
 * (sources: when published): logged by then, or something that is on record rests on them. Passages: with
 * what they bear out.
 * Worked out with rests, in which a page may answer.
 * @param book its fields as of the moment, its rows still all of them, without the positions
 * @param said the positions that were on record
 */
export function* statedBook(
  book: Book,
  said: PositionsThen,
  moment: Moment,
): Generator<void, Book> {
  const days = daysOf(book);
  const isBy = (day: Day | null) => day !== null && day <= moment.day;
  const wasLogged = (row: Row) => isLogged(row, moment.until);
  const ofSource = (id: string | null) => days.source(id);
  const ofMeeting = (row: MetOrRead) => days.meeting(row.meetingId) ?? ofSource(row.sourceId);
  const meetings = book.meetings.filter(
    (row) => wasLogged(row) || isBy(dayOf(row.date) ?? ofSource(row.sourceId)),
  );
  yield;
  const understandings = book.understandings
    .filter((row) => wasLogged(row) || isBy(days.understanding(row)))
    .map((row) => withClaimsUntil(row, moment, days.claim));
  yield;
  const steps = book.steps.filter((row) => wasLogged(row) || isBy(ofMeeting(row)));
  yield;
  const readouts = book.readouts.filter(
    (row) => wasLogged(row) || isBy(dayOf(row.date) ?? ofMeeting(row)),
  );
  const notes = book.notes.filter((row) => wasLogged(row) || isBy(dayOf(row.date)));
  const textDrafts = book.textDrafts.filter(
    (row) => wasLogged(row) || isBy(dayOf(row.date) ?? ofMeeting(row)),
  );
  yield;
  const dated = { meetings, understandings, steps, readouts, notes, textDrafts };
  const named = naming(book, said, wasLogged);
  yield;
  for (const rows of Object.values(dated)) yield* named.by(rows);
  function* rests<R extends Row>(rows: readonly R[]): Generator<void, readonly R[]> {
    const kept = rows.filter((row) => wasLogged(row) || named.has(row.id));
    yield* named.by(kept);
    return kept;
  }
  const spoken = new Set(yield* rests(book.issues));
  const issues = book.issues.filter((row) => spoken.has(row) || named.has(row.id));
  const tracks = yield* rests(book.tracks);
  const persons = yield* rests(book.persons);
  const parties = yield* rests(book.parties);
  const sources = book.sources.filter(
    (row) => wasLogged(row) || isBy(dayOf(row.published)) || named.has(row.id),
  );
  const packages = yield* rests(book.packages);
  yield;
  return {
    ...book,
    ...dated,
    tracks,
    issues,
    parties,
    persons,
    sources,
    packages,
    assessments: book.assessments.filter(wasLogged),
    quotes: yield* quotesOf(book, dated, said),
  };
}

interface MetOrRead {
  readonly meetingId: string | null;
  readonly sourceId: string | null;
}

/** Rows between two rests. */
const atOnce = 1000;

/**
 * What others on record mention. Only of what was logged later is it asked, so that nothing else is
 * remembered, and where all was logged by then nothing is looked through.
 */
function naming(book: Book, said: PositionsThen, wasLogged: (row: Row) => boolean) {
  const asked = new Set<string>();
  for (const table of ['issues', 'tracks', 'persons', 'parties', 'sources', 'packages'] as const)
    for (const row of book[table]) if (!wasLogged(row)) asked.add(row.id);
  const named = new Set<string>();
  return {
    has: (id: string) => asked.has(id) && (named.has(id) || said.names(id)),
    *by(rows: readonly Row[]): Generator<void, void> {
      if (asked.size === 0) return;
      for (const [at, row] of rows.entries()) {
        if (at % atOnce === atOnce - 1) yield;
        if (row.deleted) continue;
        for (const id of namedIn(row)) if (asked.has(id)) named.add(id);
      }
    },
  };
}

/** With what they bear out. */
function* quotesOf(
  { quotes }: Book,
  dated: Readonly<Record<string, readonly Row[]>>,
  said: PositionsThen,
): Generator<void, Book['quotes']> {
  if (quotes.length === 0) return quotes;
  const about = new Set<string>(quotes.map(({ aboutId }) => aboutId));
  const shown = new Set<string>();
  yield;
  for (const rows of Object.values(dated))
    for (const { id } of rows) if (about.has(id)) shown.add(id);
  yield;
  return quotes.filter(({ aboutId }) => shown.has(aboutId) || said.has(aboutId));
}

/** What says on which day a row without a date of its own was said. */
export function daysOf({ meetings, sources }: Book) {
  const meetingDays = daysById(meetings, ({ date }) => date);
  const sourceDays = daysById(sources, ({ published }) => published);
  const meeting = (id: string | null) => meetingDays.get(id ?? '') ?? null;
  const source = (id: string | null) => sourceDays.get(id ?? '') ?? null;
  type Claim = NonNullable<Understanding['claims'][string]>;
  const claim = ({ date, meetingId, sourceId }: Claim) =>
    dayOf(date) ?? meeting(meetingId) ?? source(sourceId);
  const understanding = ({ claims, meetingId }: Understanding) => {
    const days = [meeting(meetingId)];
    for (const each of Object.values(claims)) if (each !== null) days.push(claim(each));
    return days.filter((day) => day !== null).toSorted()[0] ?? null;
  };
  return { meeting, source, claim, understanding };
}

type DaysById = ReadonlyMap<string, Day | null>;
const known = new WeakMap<readonly Row[], DaysById>();

/** Worked out once for rows that are the same on many days. */
function daysById<R extends Row>(rows: readonly R[], dateOf: (row: R) => FuzzyDate): DaysById {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const days = new Map(rows.map((row) => [row.id, dayOf(dateOf(row))]));
  known.set(rows, days);
  return days;
}

/** What was logged only later keeps, of its claims and its status, what was dated by then. */
function withClaimsUntil(
  row: Understanding,
  moment: Moment,
  dayOfClaim: (claim: NonNullable<Understanding['claims'][string]>) => Day | null,
): Understanding {
  if (isLogged(row, moment.until)) return row;
  const claims = Object.fromEntries(
    Object.entries(row.claims).filter(([, claim]) => {
      const day = claim === null ? null : dayOfClaim(claim);
      return day === null || day <= moment.day;
    }),
  );
  const set = dayOf(row.statusDate);
  const isSet = set !== null && set <= moment.day;
  return { ...row, claims, setStatus: isSet ? row.setStatus : null };
}
