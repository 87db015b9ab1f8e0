import { composerDraftKey, useKeptEntry } from '#state/composer-draft.ts';
import type { ComposerStart } from '#state/composer.ts';
import { ComposerDialog } from './composer-dialog.tsx';
import { useComposerRows } from './composer-rows.ts';

/** Logs a position, or corrects one. Draws nothing for the moment that its draft and its lists take to be read. */
export function Composer({ start }: { readonly start: ComposerStart }) {
  const draftKey = composerDraftKey(start);
  const kept = useKeptEntry(draftKey);
  const rows = useComposerRows(start.negotiationId);
  if (kept === undefined || rows === undefined) return null;
  return <ComposerDialog key={draftKey} start={start} kept={kept} rows={rows} />;
}
