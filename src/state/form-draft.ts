import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from './drafts.ts';
import { useGate } from './gate.ts';
import { useTab } from './tab.ts';

interface FormDraft<T> {
  readonly value: T;
  readonly change: (fields: Partial<T>) => void;
  /** Forgets what is kept: it was written, or thrown away on purpose. */
  readonly clear: () => void;
}

/** Names the draft of a form that edits what is on the disk. */
export function editKey(id: string): string {
  return `${edits}${id}`;
}

const edits = 'edit/';

/**
 * What is being typed into a form, kept on the device until it is written or thrown away. Reloading or
 * crashing loses nothing; nor does closing the form of something new. Closing a form that edits throws
 * away what was changed in it, unless nothing can be written just now.
 * @param key names the draft
 */
export function useFormDraft<T extends object>(key: string, initial: T): FormDraft<T> {
  const [value, setValue] = useState(initial);
  // Of a form that edits only what was touched: what others change meanwhile is not overwritten by it.
  const touched = useRef<Partial<T> | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadDraft<Partial<T>>(key).then((kept) => {
      if (!isHere || !kept || touched.current) return;
      touched.current = kept;
      setValue((now) => ({ ...now, ...kept }));
    });
    return () => {
      isHere = false;
      const isStuck = useTab.getState().isStale || useGate.getState().phase === 'failed';
      if (key.startsWith(edits) && touched.current && !isStuck) void clearDraft(key);
    };
  }, [key]);
  return {
    value,
    change: (fields) => {
      const next = { ...value, ...fields };
      setValue(next);
      touched.current = { ...touched.current, ...fields };
      saveDraft(key, key.startsWith(edits) ? touched.current : next);
    },
    clear: () => void clearDraft(key),
  };
}
