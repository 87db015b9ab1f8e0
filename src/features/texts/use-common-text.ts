import type { Issue } from '#domain/issue.ts';
import { clearDraft, loadDraft, saveDraft } from '#state/drafts.ts';
import { write } from '#state/write.ts';
import { useEffect, useState } from 'react';

interface Typed {
  readonly text: string;
  /** The saved text that the typing began with. */
  readonly base: string;
}

export interface CommonTextState {
  /** As typed, or as saved where nothing was typed. */
  readonly text: string;
  readonly isChanged: boolean;
  /** Another tab or screen saved another text meanwhile. */
  readonly hasMoved: boolean;
  readonly type: (text: string) => void;
  /** False where the disk refused; what was typed stays. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
}

/** The common text of an issue while it is worked on: kept on the device at every key, written when it is saved. */
export function useCommonText(issue: Issue): CommonTextState {
  const { id, commonText } = issue;
  const key = `common-text/${id}`;
  const [typed, setTyped] = useState<Typed | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadDraft<Typed>(key).then((kept) => {
      if (isHere && kept) setTyped((now) => now ?? kept);
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  useEffect(() => {
    if (typed) saveDraft(key, typed);
  }, [key, typed]);
  const text = typed?.text ?? commonText;
  const isChanged = text !== commonText;
  return {
    text,
    isChanged,
    hasMoved: isChanged && typed !== null && typed.base !== commonText,
    type: (next) => setTyped((now) => ({ text: next, base: now?.base ?? commonText })),
    save: async () => {
      const outcome = await write.editRow('issues', id, { commonText: text });
      if (!outcome.ok) return false;
      await clearDraft(key);
      // What was typed while it was being written stays, as a change to what was written.
      setTyped((now) => (now === null || now.text === text ? null : { ...now, base: text }));
      return true;
    },
    discard: () => {
      void clearDraft(key);
      setTyped(null);
    },
  };
}
