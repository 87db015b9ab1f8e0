import { entryOf, startEntry } from '#domain/entry-start.ts';
import { entryOfPoint } from '#domain/point-start.ts';
import type { PositionEntry } from '#domain/position-entry.ts';
import { composerDraftKey } from './composer-draft.ts';
import type { ComposerStart } from './composer.ts';
import { flushDrafts, loadDraft, saveDraft } from './drafts.ts';
import { lastEntry } from './last-entry.ts';

/** Keeps words for a statement as a draft of the composer, at the end of one that was left earlier. */
export async function keepLeft(start: ComposerStart, text: string): Promise<void> {
  const key = composerDraftKey(start);
  const kept = await loadDraft<Partial<PositionEntry>>(key);
  const entry = { ...beginning(start), ...kept };
  saveDraft(key, { ...entry, statement: entry.statement + text });
  await flushDrafts();
}

/** As the composer would begin; what is not there any more it leaves out when it opens. */
function beginning(start: ComposerStart): PositionEntry {
  if (start.corrects) return entryOf(start.corrects);
  const entry = startEntry(start, lastEntry(start.negotiationId));
  return start.point ? entryOfPoint(entry, start.point) : entry;
}
