import { rowsOfToday } from '#data/reads/today.ts';
import { dayAfter, type Day } from '#domain/day.ts';
import { isFarAhead } from '#domain/stamp.ts';
import { firstOfSections, todaySections, type Part } from '#domain/today-sections.ts';
import { clock } from '#data/clock.ts';
import { bulkDatabase, database } from '#data/database.ts';
import {
  firstOfToday,
  groundOfToday,
  stillHolds,
  todayKey,
  todayRules,
  type KeptSections,
  type TodayRecord,
} from '#data/today-record.ts';
import { forgetToday } from './forget-today.ts';

/** From today on, for how many days it is worked out. */
const daysKept = 7;
/** And with how few of them left it is worked out anew. */
const daysLeft = 3;

/** Whether the next start finds what it shows, on this day and on those after it. */
export async function isTodayKept(day: Day): Promise<boolean> {
  const entry = await database.device.get(todayKey);
  const record = entry?.value as TodayRecord | undefined;
  if (!record || record.rules !== todayRules || record.build !== __BUILD_ID__) return false;
  const hasDays = record.days[day] && record.days[dayAfter(day, daysLeft)];
  return hasDays !== undefined && (await stillHolds(record.ground, Date.now()));
}

/** Below this, reading all of them takes no longer. */
const fewRows = 1000;

/** Whether there is so much that keeping it is worth while. */
export async function hasManyForToday(): Promise<boolean> {
  const [steps, meetings] = await Promise.all([database.steps.count(), database.meetings.count()]);
  return steps + meetings > fewRows;
}

/**
 * Works out what Today shows on this day and on those after it, and keeps it on this device alone.
 * @returns false: something was written meanwhile, so nothing is kept
 */
export async function keepToday(day: Day): Promise<boolean> {
  const ground = await groundOfToday();
  if (isFarAhead(ground.upTo, Date.now())) {
    await forgetToday(database);
    return false;
  }
  const rows = await rowsOfToday();
  const days: Record<Day, KeptSections> = {};
  for (let n = 0; n < daysKept; n += 1) {
    const each = dayAfter(day, n);
    const first = firstOfSections(todaySections(rows, each), firstOfToday);
    days[each] = {
      meetings: keptPart(first.meetings),
      overdue: keptPart(first.overdue),
      moves: keptPart(first.moves),
      ready: keptPart(first.ready),
      undatedMeetings: keptPart(first.undatedMeetings),
      undatedSteps: keptPart(first.undatedSteps),
    };
  }
  const record = { id: clock.next(), rules: todayRules, build: __BUILD_ID__, ground, days };
  return await putUnlessWritten(record);
}

async function putUnlessWritten(record: TodayRecord): Promise<boolean> {
  const { changes, negotiations, device } = bulkDatabase;
  return await bulkDatabase.transaction('rw', [changes, negotiations, device], async () => {
    const now = await groundOfToday(bulkDatabase);
    if (JSON.stringify(now) !== JSON.stringify(record.ground)) return false;
    await device.put({ key: todayKey, value: record });
    return true;
  });
}

function keptPart({ rows, count }: Part<{ readonly id: string }>) {
  return { ids: rows.map(({ id }) => id), count };
}
