import { entryOf, nextEntry, startEntry } from '#domain/entry-start.ts';
import { entryOfPassage } from '#domain/passage-start.ts';
import { entryOfPoint } from '#domain/point-start.ts';
import { withoutMissing } from '#domain/entry-repair.ts';
import type { EntryFields, PositionEntry } from '#domain/position-entry.ts';
import { wordingOf } from '#domain/quoted-wording.ts';
import { composerDraftKey } from '#state/composer-draft.ts';
import type { ComposerStart } from '#state/composer.ts';
import { clearDraft, flushDrafts, saveDraft } from '#state/drafts.ts';
import { lastEntry } from '#state/last-entry.ts';
import { useEffect, useState } from 'react';
import { targetsOf, type ComposerRows } from './composer-rows.ts';

export type EntryChange = (fields: Partial<PositionEntry>) => void;

interface EntryState {
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

/** The entry that is being typed, kept on the device as it changes. */
export function useEntry(start: ComposerStart, kept: PositionEntry | null, rows: ComposerRows) {
  const key = composerDraftKey(start);
  const [state, setState] = useState<EntryState>(() => {
    const begin = beginning(start, rows);
    const entry = kept === null ? begin : repaired(kept, rows);
    return {
      entry,
      others: entry,
      begin,
      isTouched: false,
      isKept: kept !== null,
      aside: null,
      turn: 0,
    };
  });
  const { entry, others, begin, isTouched, isKept, aside, turn } = state;

  useEffect(() => {
    if (isTouched) saveDraft(key, entry);
  }, [key, entry, isTouched]);

  /** @param exact the passage that it rests on: its wording follows the statement */
  const change = (given: Partial<PositionEntry>, exact?: string) =>
    setState((now) => {
      const fields = exact === undefined ? given : withWording(now.entry, given, exact);
      const next = { ...now.entry, ...fields };
      const isSaidOnly = isSameBut('statement', next, now.entry);
      const rest = isSaidOnly ? now.others : next;
      return { ...now, entry: next, others: rest, isTouched: true, aside: null };
    });

  const startAfresh = () => {
    setState((now) => ({
      ...now,
      entry: now.begin,
      others: now.begin,
      isTouched: false,
      isKept: false,
      aside: now.entry,
      turn: now.turn + 1,
    }));
    void clearDraft(key);
  };

  const bringBack = () =>
    setState((now) => ({
      ...now,
      entry: now.aside ?? now.entry,
      others: now.aside ?? now.entry,
      isTouched: true,
      isKept: true,
      aside: null,
      turn: now.turn + 1,
    }));

  /** After logging: forgets the draft, and goes on with another entry of the series if asked to. */
  const finish = (another: boolean) => {
    void clearDraft(key);
    if (!another) return;
    setState((now) => {
      const next = nextEntry(now.entry);
      const count = now.turn + 1;
      return {
        entry: next,
        others: next,
        begin: next,
        isTouched: false,
        isKept: false,
        aside: null,
        turn: count,
      };
    });
  };

  /** On closing: the draft stays, unless it holds nothing but what was filled in for the user. */
  const leave = () => {
    if (isTouched && JSON.stringify(entry) === JSON.stringify(begin)) void clearDraft(key);
    else void flushDrafts().catch(() => undefined);
  };

  return {
    key,
    entry,
    others,
    isKept,
    aside,
    turn,
    change,
    startAfresh,
    bringBack,
    finish,
    leave,
  } as const;
}

function beginning(start: ComposerStart, rows: ComposerRows): PositionEntry {
  if (start.corrects) return entryOf(start.corrects);
  const begin = startEntry(start, lastEntry(start.negotiationId));
  if (start.point) return repaired(entryOfPoint(begin, start.point), rows);
  return repaired(start.passage ? entryOfPassage(begin, start.passage) : begin, rows);
}

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

function repaired(entry: PositionEntry, rows: ComposerRows): PositionEntry {
  // A correction keeps what it corrects, deleted records included.
  return entry.corrects === null ? withoutMissing(entry, targetsOf(rows, entry.fresh)) : entry;
}
