import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from './drafts.ts';
import { useFailures } from './failures.ts';
import { useTab } from './tab.ts';

interface FormDraft<T> {
  readonly value: T;
  /** Given a function, it gets what is typed by then: for what arrives after a wait. */
  readonly change: (fields: Partial<T> | ((now: T) => Partial<T>)) => void;
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
  const latest = useRef(initial);
  useEffect(() => {
    let isHere = true;
    void loadDraft<Partial<T>>(key).then((kept) => {
      if (!isHere || !kept || touched.current) return;
      touched.current = kept;
      latest.current = { ...latest.current, ...kept };
      setValue(latest.current);
    });
    return () => {
      isHere = false;
      const isStuck = useTab.getState().isStale || useFailures.getState().failures.length > 0;
      if (key.startsWith(edits) && touched.current && !isStuck) void clearDraft(key);
    };
  }, [key]);
  return {
    value,
    change: (fields) => {
      const given = typeof fields === 'function' ? fields(latest.current) : fields;
      const next = { ...latest.current, ...given };
      latest.current = next;
      setValue(next);
      touched.current = { ...touched.current, ...given };
      saveDraft(key, key.startsWith(edits) ? touched.current : next);
    },
    clear: () => void clearDraft(key),
  };
}
