import { nextEntry } from '#domain/entry-start.ts';
import type { EntryFields, PositionEntry } from '#domain/position-entry.ts';
import { wordingOf } from '#domain/quoted-wording.ts';
import { createStore, useStore, type StoreApi } from 'zustand';
import { clearDraft, flushDrafts, saveDraft } from './drafts.ts';

export type EntryChange = (fields: Partial<PositionEntry>) => void;

export interface EntryState {
  readonly entry: PositionEntry;
  /** The same object for as long as only the statement is typed, so that nothing else is drawn again. */
  readonly others: EntryFields;
  /** As it was before anything was typed. */
  readonly begin: PositionEntry;
  /** Something was typed in this sitting that the device does not know yet. */
  readonly isTouched: boolean;
  /** Shows a draft that was left earlier. */
  readonly isKept: boolean;
  /** What "Start afresh" put aside; comes back until the next key. */
  readonly aside: PositionEntry | null;
  /** Counts the entries of this sitting: fields start anew with each. */
  readonly turn: number;
}

/** An entry that is being typed, kept on the device as it changes. Apart from what draws it: a key reaches only what shows it. */
export interface EntryDraft {
  readonly key: string;
  readonly store: StoreApi<EntryState>;
  /** @param exact the passage that it rests on: its wording follows the statement */
  readonly change: (fields: Partial<PositionEntry>, exact?: string) => void;
  readonly startAfresh: () => void;
  readonly bringBack: () => void;
  /** After logging: forgets the draft. */
  readonly forget: () => void;
  /** Goes on with another entry of the series. */
  readonly goOn: () => void;
  /** On closing: the draft stays, unless it holds nothing but what was filled in for the user. */
  readonly leave: () => void;
}

/** @param key of its draft @param kept a draft that was left earlier */
export function startEntryDraft(
  key: string,
  begin: PositionEntry,
  kept: PositionEntry | null,
): EntryDraft {
  const store = createStore<EntryState>()(() => ({
    ...shown(kept ?? begin),
    begin,
    isTouched: false,
    isKept: kept !== null,
    aside: null,
    turn: 0,
  }));
  /** What is typed after it was logged is no draft. */
  let isOver = false;
  const show = (entry: PositionEntry, more: Partial<EntryState>) =>
    store.setState(({ turn }) => ({ ...shown(entry), ...more, turn: turn + 1 }));
  return {
    key,
    store,
    change(given, exact) {
      const { entry, others } = store.getState();
      const fields = exact === undefined ? given : withWording(entry, given, exact);
      const next = { ...entry, ...fields };
      const rest = isSameBut('statement', next, entry) ? others : next;
      store.setState({ entry: next, others: rest, isTouched: true, aside: null });
      if (!isOver) saveDraft(key, next);
    },
    startAfresh() {
      const { entry, begin: first } = store.getState();
      show(first, { isTouched: false, isKept: false, aside: entry });
      void clearDraft(key);
    },
    bringBack() {
      const { entry, aside } = store.getState();
      const back = aside ?? entry;
      show(back, { isTouched: true, isKept: true, aside: null });
      saveDraft(key, back);
    },
    forget() {
      isOver = true;
      void clearDraft(key);
    },
    goOn() {
      isOver = false;
      const next = nextEntry(store.getState().entry);
      show(next, { begin: next, isTouched: false, isKept: false, aside: null });
    },
    leave() {
      const { entry, begin: first, isTouched } = store.getState();
      if (isTouched && JSON.stringify(entry) === JSON.stringify(first)) void clearDraft(key);
      else void flushDrafts().catch(() => undefined);
    },
  };
}

/** What is drawn of it. @param pick gives the same value for as long as nothing of it changed */
export function useEntryDraft<T>(draft: EntryDraft, pick: (state: EntryState) => T): T {
  return useStore(draft.store, pick);
}

const shown = (entry: PositionEntry) => ({ entry, others: entry }) as const;

/** The wording follows the statement until a person chooses another. */
function withWording(
  entry: PositionEntry,
  fields: Partial<PositionEntry>,
  exact: string,
): Partial<PositionEntry> {
  const isPreset = entry.wording === wordingOf(entry.statement, exact);
  return fields.statement === undefined || !isPreset
    ? fields
    : { wording: wordingOf(fields.statement, exact), ...fields };
}

function isSameBut(field: keyof PositionEntry, a: PositionEntry, b: PositionEntry): boolean {
  const keys = Object.keys(a) as readonly (keyof PositionEntry)[];
  return keys.every((key) => key === field || a[key] === b[key]);
}
