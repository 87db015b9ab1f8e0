import { changeCount, keptHere } from '#data/reads/kept.ts';
import { writeMarkerFile } from '#data/recovery/marker-file.ts';
import { recoveryPoints } from '#data/recovery/points.ts';
import { localDayOf } from '#domain/local-day.ts';
import { continueBackup } from './backup.ts';
import { lookWhetherDue } from './backup-due.ts';
import { lastBackup } from './backup-memory.ts';
import { useGate } from './gate.ts';
import { setKeptMarker } from './kept-marker.ts';
import { localDay } from './local-day.ts';
import { makePoint } from './recovery.ts';

// What goes on beside the user's work: the marker of what is kept, the recovery point of each day in use,
// the backup file, and whether to remind of one.

/** Milliseconds without a write after which a point of the day is made. */
const untilPoint = 10_000;
/** The same for the backup's file, and for asking whether to remind. */
const untilBackup = 4000;

/** To be called once, when the first screen stands. */
export function startKeeping(): void {
  void mark();
  void lookWhetherDue();
  void isBehind().then((behind) => behind && onceQuiet(backUp, untilBackup), warned);
  useGate.subscribe(({ phase }) => {
    if (phase === 'saved') afterWrite();
  });
  // Something may have been written before anybody listened.
  if (useGate.getState().phase === 'saved') afterWrite();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void lookWhetherDue();
  });
}

const timers = new Map<() => Promise<void>, ReturnType<typeof setTimeout>>();

function afterWrite(): void {
  // In a task of its own: "Saved" is not to wait for it.
  onceQuiet(mark, 0);
  onceQuiet(pointOfTheDay, untilPoint);
  onceQuiet(backUp, Math.max(untilBackup, took * 10));
}

function onceQuiet(work: () => Promise<void>, wait: number): void {
  clearTimeout(timers.get(work));
  timers.set(
    work,
    setTimeout(() => void work().catch(warned), wait),
  );
}

let marked = '';

async function mark(): Promise<void> {
  const { negotiations } = await keptHere();
  const today = localDay();
  if (negotiations === 0 || marked === `${negotiations}/${today}`) return;
  marked = `${negotiations}/${today}`;
  const marker = { negotiations, at: Date.now() };
  setKeptMarker(marker);
  await writeMarkerFile(JSON.stringify(marker)).catch(() => undefined);
}

let dayDone = '';

async function pointOfTheDay(): Promise<void> {
  const today = localDay();
  if (dayDone === today) return;
  const isMade = (await recoveryPoints()).some(
    ({ reason, at }) => reason === 'daily' && localDayOf(new Date(at)) === today,
  );
  if (!isMade) await makePoint('daily');
  dayDone = today;
}

/** Whether the last session ended before its backup did. */
async function isBehind(): Promise<boolean> {
  const [last, count] = [await lastBackup(), await changeCount()];
  return last !== null && last.changes !== count;
}

/** Milliseconds that the last backup took: the longer, the rarer. */
let took = 0;

async function backUp(): Promise<void> {
  const since = performance.now();
  await continueBackup();
  took = performance.now() - since;
  await lookWhetherDue();
}

function warned(error: unknown): void {
  console.warn('Something that goes on beside the work failed', error);
}
