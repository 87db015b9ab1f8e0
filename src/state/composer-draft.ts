import { blankEntry, type PositionEntry } from '#domain/position-entry.ts';
import { useEffect, useState } from 'react';
import type { ComposerStart } from './composer.ts';
import { loadDraft } from './drafts.ts';

/** One draft for each negotiation, and one for each entry that is being corrected. */
export function composerDraftKey(start: ComposerStart): string {
  const { negotiationId, corrects } = start;
  return corrects
    ? `composer/${negotiationId}/correct/${corrects.id}`
    : `composer/${negotiationId}`;
}

/** The draft that was kept, or null for none; undefined until the disk has answered. */
export function useKeptEntry(key: string): PositionEntry | null | undefined {
  const [kept, setKept] = useState<{ readonly entry: PositionEntry | null }>();
  useEffect(() => {
    let isCurrent = true;
    void loadDraft<Partial<PositionEntry>>(key).then((draft) => {
      // A draft of an older build may lack fields.
      if (isCurrent) setKept({ entry: draft ? { ...blankEntry, ...draft } : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return kept?.entry;
}
