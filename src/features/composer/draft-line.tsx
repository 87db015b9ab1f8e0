import { useKeptDrafts } from '#state/drafts.ts';
import { Button } from '#ui/button.tsx';
import { Trans } from '@lingui/react/macro';
import type { useEntry } from './use-entry.ts';
import styles from './composer.module.css';

interface DraftNoteProps {
  readonly draftKey: string;
  /** It was on this device when the composer was opened. */
  readonly isKept: boolean;
}

/** Says that the draft is safe, once it is. */
export function DraftNote({ draftKey, isKept }: DraftNoteProps) {
  const state = useKeptDrafts((kept) => kept[draftKey]);
  const isSafe = state ?? isKept;
  return isSafe ? <Trans>Draft kept on this device</Trans> : null;
}

/** A draft that was left earlier can be put aside, and brought back until the next key. */
export function DraftLine({ draft }: { readonly draft: ReturnType<typeof useEntry> }) {
  if (draft.aside !== null) {
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
  if (!draft.isKept) return null;
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
