import { useKeptDrafts } from '#state/drafts.ts';
import { useEntryDraft, type EntryDraft } from '#state/entry-draft.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import styles from './composer.module.css';

/** Says that the draft is safe, once it is. */
export function DraftNote({ draft }: { readonly draft: EntryDraft }) {
  // It was on this device when the composer was opened.
  const isKept = useEntryDraft(draft, (state) => state.isKept);
  const state = useKeptDrafts((kept) => kept[draft.key]);
  const isSafe = state ?? isKept;
  return isSafe ? <Trans>Draft kept on this device</Trans> : null;
}

/** A draft that was left earlier can be put aside, and brought back until the next key. */
export function DraftLine({ draft }: { readonly draft: EntryDraft }) {
  const isKept = useEntryDraft(draft, (state) => state.isKept);
  const isAside = useEntryDraft(draft, (state) => state.aside !== null);
  if (isAside) {
    return (
      <div className={styles['draft']}>
        <span role="status">
          <Trans>The draft was put aside.</Trans>
        </span>
        <Button variant="quiet" size="small" onClick={draft.bringBack}>
          <Trans>Bring it back</Trans>
        </Button>
      </div>
    );
  }
  if (!isKept) return null;
  return (
    <div className={styles['draft']}>
      <span>
        <Trans>Your draft, as you left it.</Trans>
      </span>
      <Button variant="quiet" size="small" onClick={draft.startAfresh}>
        <Trans>Start afresh</Trans>
      </Button>
    </div>
  );
}
