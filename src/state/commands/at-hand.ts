import type { Command } from './command.ts';
import type { RecordCommand, RowNoun } from './record-deeds.ts';

/** One of the values that a command offers, such as a status. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A record that the page shows, with what can be done to it. */
export interface RecordOffer {
  readonly noun: RowNoun;
  readonly id: string;
  readonly title: string;
  readonly has: readonly RecordCommand[];
  readonly run: (id: string) => void;
  /** Its statuses, for `setStatus`; empty: none to choose from. */
  readonly statuses: readonly Choice[];
  /** It stands open, beside the list or within it. */
  readonly isOpen: boolean;
}

interface Offer {
  readonly command: Command;
  readonly run: () => void;
  /** Its page is another one: it is gone to first. Keys don't do that. */
  readonly isElsewhere: boolean;
}

const offers = new Set<Offer>();
const records = new Set<RecordOffer>();
let awaited: { readonly id: string; readonly until: number } | null = null;

/** What a screen offers while it stands. Returns how to take it back. */
export function offer(made: Offer): () => void {
  offers.add(made);
  if (awaited?.id === made.command.id && !made.isElsewhere) {
    const isStill = performance.now() < awaited.until;
    awaited = null;
    if (isStill) made.run();
  }
  return () => void offers.delete(made);
}

/** Runs a command as soon as a page offers it: the caller goes there now. */
export function runWhenOffered(command: Command): void {
  awaited = { id: command.id, until: performance.now() + patience };
}

/** Milliseconds in which a page is reached. */
const patience = 5000;

export function offerRecord(made: RecordOffer): () => void {
  records.add(made);
  return () => void records.delete(made);
}

/** How a command is run; null: it can't be now. Of several offers the page's last one counts. */
export function runnerOf(
  command: Command,
  reach: 'on-this-page' | 'from-elsewhere' = 'on-this-page',
): (() => void) | null {
  let here: Offer | null = null;
  let elsewhere: Offer | null = null;
  for (const each of offers) {
    if (each.command.id !== command.id) continue;
    if (each.isElsewhere) elsewhere = each;
    else here = each;
  }
  return (here ?? (reach === 'from-elsewhere' ? elsewhere : null))?.run ?? null;
}

/** The record that the focus is on (in a table: the issue of the row), else the one that is open. */
export function recordAtHand(): RecordOffer | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-record], [data-issue]');
  const id = row?.dataset['record'] ?? row?.dataset['issue'];
  let found: RecordOffer | null = null;
  for (const each of records) {
    if (id === undefined ? each.isOpen : each.id === id) found = each;
  }
  return found;
}
