import type { Book } from '#domain/book.ts';
import { makeId } from '#domain/id.ts';

interface FreshOptions {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The same book under new ids, so that it can stand beside the original: ids of rows and of members of
 * maps, whatever points at them (the change log too), and the tab in every stamp, since a change is
 * known by its stamp. What is sorted by id or stamp keeps its order. Words are left as they are. Lets the
 * event loop run every few milliseconds.
 */
export async function withFreshIds(book: Book, options: FreshOptions = {}): Promise<Book> {
  const turns = makeTurns(options, recordsIn(book) * 2);
  const ids = new Set<string>();
  const tabs = new Set<string>();
  await rewriteBook(book, turns, {
    id: (id) => (ids.add(id), id),
    tab: (tab) => (tabs.add(tab), tab),
  });
  const newIds = new Map<string, string>();
  for (const id of Array.from(ids).toSorted()) {
    newIds.set(id, makeId());
    if (turns.isOver()) await turns.next();
  }
  const freshTabs = new Set<string>();
  while (freshTabs.size < tabs.size) freshTabs.add(makeTab());
  const inOrder = Array.from(freshTabs).toSorted();
  const newTabs = new Map(
    Array.from(tabs)
      .toSorted()
      .map((tab, index) => [tab, inOrder[index] ?? '']),
  );
  return rewriteBook(book, turns, {
    id: (id) => newIds.get(id) ?? id,
    tab: (tab) => newTabs.get(tab) ?? tab,
  });
}

interface Rewriting {
  readonly id: (id: string) => string;
  readonly tab: (tab: string) => string;
}

async function rewriteBook(book: Book, turns: Turns, rewriting: Rewriting): Promise<Book> {
  const copy: Record<string, readonly unknown[]> = {};
  for (const [table, rows] of Object.entries(book)) {
    const copied: unknown[] = [];
    for (const row of rows) {
      copied.push(rewrite(row, rewriting, ''));
      turns.count();
      if (turns.isOver()) await turns.next();
    }
    copy[table] = copied;
  }
  return copy as unknown as Book;
}

const uuidLength = 36;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const stamp = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}$/;

function rewrite(value: unknown, rewriting: Rewriting, field: string): unknown {
  if (typeof value === 'string') return rewriteText(value, rewriting, field);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => rewrite(member, rewriting, field));
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    copy[rewriteKey(key, rewriting)] = rewrite(member, rewriting, nameOf(key, field));
  }
  return copy;
}

/** Only fields that hold ids or stamps by their name: anything else may be somebody's words. */
function rewriteText(text: string, rewriting: Rewriting, field: string): string {
  if (text.length > uuidLength) return text;
  if (field === 'tab') return rewriting.tab(text);
  if (!/^(?:id|created|stamps|corrects|\w+Id)$/.test(field)) return text;
  if (uuid.test(text)) return rewriting.id(text);
  return stamp.test(text) ? `${text.slice(0, 18)}${rewriting.tab(text.slice(18))}` : text;
}

/** A key is a field's name, an id, or a path with ids in it ("claims.<id>"). */
function rewriteKey(key: string, { id }: Rewriting): string {
  if (key.length < uuidLength) return key;
  const steps = key.split('.');
  return steps.map((step) => (uuid.test(step) ? id(step) : step)).join('.');
}

/** Within `stamps` every value is a stamp; a path in the change log names its last field. */
function nameOf(key: string, parent: string): string {
  return parent === 'stamps' ? parent : key.slice(key.lastIndexOf('.') + 1);
}

function makeTab(): string {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word.toString(16).padStart(8, '0');
}

function recordsIn(book: Book): number {
  return Object.values(book).reduce((sum, rows) => sum + rows.length, 0);
}

interface Turns {
  /** One record more is done. */
  readonly count: () => void;
  readonly isOver: () => boolean;
  /** Lets the event loop run. */
  readonly next: () => Promise<void>;
}

/** Milliseconds of work at a time: half a frame. */
const turnLength = 8;

function makeTurns({ onProgress, signal }: FreshOptions, total: number): Turns {
  let done = 0;
  let begun = performance.now();
  return {
    count: () => {
      done += 1;
    },
    isOver: () => performance.now() - begun > turnLength,
    next: async () => {
      onProgress?.(done / total);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      signal?.throwIfAborted();
      begun = performance.now();
    },
  };
}
