import { withoutMissing } from '#domain/entry-repair.ts';
import { entryOf, startEntry } from '#domain/entry-start.ts';
import { entryOfPassage } from '#domain/passage-start.ts';
import { entryOfPoint } from '#domain/point-start.ts';
import type { PositionEntry } from '#domain/position-entry.ts';
import { composerDraftKey } from '#state/composer-draft.ts';
import type { ComposerStart } from '#state/composer.ts';
import { startEntryDraft, type EntryDraft } from '#state/entry-draft.ts';
import { lastEntry } from '#state/last-entry.ts';
import { targetsOf, type ComposerRows } from './composer-rows.ts';

/** What the composer opens with: the draft that was kept, or what is known from where it was opened. */
export function beginDraft(
  start: ComposerStart,
  kept: PositionEntry | null,
  rows: ComposerRows,
): EntryDraft {
  const key = composerDraftKey(start);
  return startEntryDraft(key, beginning(start, rows), kept && repaired(kept, rows));
}

function beginning(start: ComposerStart, rows: ComposerRows): PositionEntry {
  if (start.corrects) return entryOf(start.corrects);
  const begin = startEntry(start, lastEntry(start.negotiationId));
  if (start.point) return repaired(entryOfPoint(begin, start.point), rows);
  return repaired(start.passage ? entryOfPassage(begin, start.passage) : begin, rows);
}

function repaired(entry: PositionEntry, rows: ComposerRows): PositionEntry {
  // A correction keeps what it corrects, deleted records included.
  return entry.corrects === null ? withoutMissing(entry, targetsOf(rows, entry.fresh)) : entry;
}
