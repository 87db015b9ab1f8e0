import { blankEntry, type PositionEntry } from '#domain/position-entry.ts';
import { useEffect, useState } from 'react';
import { onceLeft, type ComposerStart } from './composer.ts';
import { loadDraft } from './drafts.ts';

/** One draft for each negotiation, one for each entry that is being corrected, one for each passage. */
export function composerDraftKey(start: ComposerStart): string {
  const { negotiationId, corrects, passage, point } = start;
  if (corrects) return `composer/${negotiationId}/correct/${corrects.id}`;
  if (passage) {
    const { sourceId, start: from, end } = passage.quote;
    return `composer/${negotiationId}/passage/${sourceId}/${from}-${end}`;
  }
  if (point) return `composer/${negotiationId}/point/${point.pointId}/${point.holderId}`;
  return `composer/${negotiationId}`;
}

/** The draft that was kept, or null for none; undefined until the disk has answered. */
export function useKeptEntry(key: string): PositionEntry | null | undefined {
  const [kept, setKept] = useState<{ readonly entry: PositionEntry | null }>();
  useEffect(() => {
    let isCurrent = true;
    const loading = onceLeft().then(() => loadDraft<Partial<PositionEntry>>(key));
    void loading.then((draft) => {
      // A draft of an older build may lack fields.
      if (isCurrent) setKept({ entry: draft ? { ...blankEntry, ...draft } : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return kept?.entry;
}
