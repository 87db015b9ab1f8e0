import { dropDraft, keepDraft, readDraft, type DraftRow } from '#data/drafts-database.ts';
import { create } from 'zustand';
import { noteTyping } from './gate.ts';

// What is being typed survives closing, reload and crash: on the disk a moment after the last key, and
// at once in localStorage when the tab hides, since nothing slower is sure to finish then.

/** Milliseconds after the last key until a draft is kept. */
const pause = 300;
/** Milliseconds after which a draft is kept even while the typing goes on. */
const longest = 1000;

interface Pending {
  readonly row: DraftRow;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly since: number;
}

const pending = new Map<string, Pending>();
/** By key, whether all that was typed is on this device. */
export const useKeptDrafts = create<Readonly<Record<string, boolean>>>()(() => ({}));
const copyKey = (key: string) => `parley.draft.${key}`;

/** The kept draft, or undefined. Of the two copies the later one counts. */
export async function loadDraft<T>(key: string): Promise<T | undefined> {
  const waiting = pending.get(key)?.row;
  const [kept, copy] = [await readDraft(key).catch(() => undefined), readCopy(key)];
  const rows = [waiting, kept, copy].filter((row) => row !== undefined);
  return rows.toSorted((a, b) => b.at - a.at)[0]?.value as T | undefined;
}

/** Keeps a draft soon. */
export function saveDraft(key: string, value: unknown): void {
  noteTyping();
  const at = Date.now();
  const waiting = pending.get(key);
  clearTimeout(waiting?.timer);
  const since = waiting?.since ?? at;
  const timer = setTimeout(() => tryFlush(key), Math.min(pause, Math.max(0, since + longest - at)));
  pending.set(key, { row: { key, value, at }, timer, since });
  setKept(key, false);
}

/** Forgets a draft: it was logged, or thrown away on purpose. */
export async function clearDraft(key: string): Promise<void> {
  clearTimeout(pending.get(key)?.timer);
  pending.delete(key);
  dropCopy(key);
  setKept(key, false);
  await dropDraft(key).catch(() => undefined);
}

/** Puts every draft on the disk now: before an update, on blur. @throws if one could not be kept */
export async function flushDrafts(): Promise<void> {
  await Promise.all(Array.from(pending.keys(), flush));
}

/** What is typed and not on the disk yet, and what only localStorage would take. */
export function pendingDrafts(): readonly DraftRow[] {
  const copies = Object.keys(localStorage).filter((key) => key.startsWith(copyKey('')));
  const rows = copies.map((key) => readCopy(key.slice(copyKey('').length)));
  return [
    ...rows.filter((row) => row !== undefined),
    ...Array.from(pending.values(), (p) => p.row),
  ];
}

/** To be called once at start: keeps drafts when the tab hides or goes. */
export function guardDrafts(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepAll();
  });
  globalThis.addEventListener('pagehide', keepAll);
  globalThis.addEventListener('beforeunload', keepAll);
}

function keepAll(): void {
  for (const { row } of pending.values()) writeCopy(row);
  for (const key of pending.keys()) tryFlush(key);
}

// What could not be kept stays pending, and goes along the next time.
function tryFlush(key: string): void {
  flush(key).catch(() => undefined);
}

async function flush(key: string): Promise<void> {
  const entry = pending.get(key);
  if (!entry) return;
  clearTimeout(entry.timer);
  try {
    await keepDraft(entry.row);
  } catch {
    // The disk is full or gone; localStorage may still take it.
    if (!writeCopy(entry.row)) throw new Error(`The draft ${key} could not be kept`);
  }
  settle(entry);
}

/** What was typed meanwhile is still on its way. */
function settle({ row }: Pending): void {
  const now = pending.get(row.key);
  if (now?.row === row) {
    pending.delete(row.key);
    setKept(row.key, true);
  } else if (now) pending.set(row.key, { ...now, since: now.row.at });
}

function setKept(key: string, isKept: boolean): void {
  if (useKeptDrafts.getState()[key] !== isKept) useKeptDrafts.setState({ [key]: isKept });
}

function writeCopy(row: DraftRow): boolean {
  try {
    localStorage.setItem(copyKey(row.key), JSON.stringify(row));
    return true;
  } catch {
    return false;
  }
}

function dropCopy(key: string): void {
  try {
    localStorage.removeItem(copyKey(key));
  } catch {
    // Where nothing can be kept there is no copy.
  }
}

function readCopy(key: string): DraftRow | undefined {
  try {
    const copy = localStorage.getItem(copyKey(key));
    return copy === null ? undefined : (JSON.parse(copy) as DraftRow);
  } catch {
    return undefined;
  }
}
