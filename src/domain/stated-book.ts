import type { Moment } from './as-of.ts';
import type { Book } from './book.ts';
import type { Day } from './day.ts';
import { isLogged } from './rewind.ts';
import type { Row } from './row.ts';
import { nameAll } from './named-ids.ts';
import type { PositionsThen } from './positions-then.ts';
import { dayOfDate as dayOf } from './stated-positions.ts';
import type { Understanding } from './understanding.ts';

/**
 * What was on record by the date stated. Positions: by their statement day alone. Meetings, understandings,
 * next steps, readouts, notes and drafts: logged by then, or dated by then (with no date of their own, by
 * their meeting's or their source's). Tracks, issues, parties, persons and sources have no date
 * (sources: when published): logged by then, or something that is on record rests on them. Passages: with
 * what they bear out.
 * @param book its fields as of the moment, its rows still all of them, without the positions
 * @param said the positions that were on record
 */
export function statedBook(book: Book, said: PositionsThen, moment: Moment): Book {
  const days = daysOf(book);
  const wasStated = (row: Row, ...dates: readonly (Day | null)[]) =>
    isLogged(row, moment.until) || dates.some((day) => day !== null && day <= moment.day);
  const ofSource = (id: string | null) => days.source(id);
  const meetings = book.meetings.filter((row) =>
    wasStated(row, dayOf(row.date) ?? ofSource(row.sourceId)),
  );
  const understandings = book.understandings
    .filter((row) => wasStated(row, days.understanding(row)))
    .map((row) => withClaimsUntil(row, moment, days.claim));
  const steps = book.steps.filter((row) =>
    wasStated(row, days.meeting(row.meetingId) ?? ofSource(row.sourceId)),
  );
  const readouts = book.readouts.filter((row) =>
    wasStated(row, dayOf(row.date) ?? days.meeting(row.meetingId) ?? ofSource(row.sourceId)),
  );
  const notes = book.notes.filter((row) => wasStated(row, dayOf(row.date)));
  const textDrafts = book.textDrafts.filter((row) =>
    wasStated(row, dayOf(row.date) ?? days.meeting(row.meetingId) ?? ofSource(row.sourceId)),
  );
  const dated = { meetings, understandings, steps, readouts, notes, textDrafts };
  const shown = new Set<string>();
  const named = said.named();
  for (const rows of Object.values(dated))
    for (const row of rows) {
      shown.add(row.id);
      if (!row.deleted) nameAll(row, named);
    }
  const rests = <R extends Row>(rows: readonly R[]) => {
    const kept = rows.filter((row) => isLogged(row, moment.until) || named.has(row.id));
    for (const row of kept) if (!row.deleted) nameAll(row, named);
    return kept;
  };
  const spoken = new Set(rests(book.issues));
  const issues = book.issues.filter((row) => spoken.has(row) || named.has(row.id));
  const tracks = rests(book.tracks);
  const persons = rests(book.persons);
  const parties = rests(book.parties);
  const sources = book.sources.filter(
    (row) => wasStated(row, dayOf(row.published)) || named.has(row.id),
  );
  return {
    ...book,
    ...dated,
    tracks,
    issues,
    parties,
    persons,
    sources,
    packages: rests(book.packages),
    assessments: book.assessments.filter((row) => isLogged(row, moment.until)),
    quotes: book.quotes.filter(({ aboutId }) => shown.has(aboutId) || said.has(aboutId)),
  };
}

function daysOf({ meetings, sources }: Book) {
  const meetingDays = new Map(meetings.map(({ id, date }) => [id, dayOf(date)]));
  const sourceDays = new Map(sources.map(({ id, published }) => [id, dayOf(published)]));
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
