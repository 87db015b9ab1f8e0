import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from './drafts.ts';

interface FormDraft<T> {
  readonly value: T;
  /** Given a function, it gets what is typed by then: for what arrives after a wait. */
  readonly change: (fields: Partial<T> | ((now: T) => Partial<T>)) => void;
  /** Forgets what is kept: it was written, or thrown away on purpose. */
  readonly clear: () => void;
}

/**
 * What is being typed into a form, kept on the device until it is written or thrown away. Closing the
 * form, reloading or crashing loses nothing.
 * @param key names the draft; null keeps nothing (a form that edits what is on the disk already)
 */
export function useFormDraft<T extends object>(key: string | null, initial: T): FormDraft<T> {
  const [value, setValue] = useState(initial);
  const latest = useRef(initial);
  const isTouched = useRef(false);
  useEffect(() => {
    if (key === null) return;
    let isHere = true;
    void loadDraft<Partial<T>>(key).then((kept) => {
      if (!isHere || !kept || isTouched.current) return;
      latest.current = { ...latest.current, ...kept };
      setValue(latest.current);
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  return {
    value,
    change: (fields) => {
      isTouched.current = true;
      const given = typeof fields === 'function' ? fields(latest.current) : fields;
      const next = { ...latest.current, ...given };
      latest.current = next;
      setValue(next);
      if (key !== null) saveDraft(key, next);
    },
    clear: () => {
      if (key !== null) void clearDraft(key);
    },
  };
}
