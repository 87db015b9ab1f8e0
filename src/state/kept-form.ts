import { useEffect, useRef, useState } from 'react';
import { clearDraft, loadDraft, saveDraft } from './drafts.ts';

export interface KeptForm<T> {
  readonly value: T;
  /** The fields that were changed here: all that is kept, and all that is to be written. */
  readonly changed: Partial<T>;
  /** Whether something typed earlier was found and is shown. */
  readonly isRestored: boolean;
  readonly set: (fields: Partial<T>) => void;
  /** It was saved, or thrown away on purpose. */
  readonly forget: () => void;
}

/** A form over `base` whose changed fields survive closing, reload and crash until they are forgotten. */
export function useKeptForm<T extends object>(key: string, base: T): KeptForm<T> {
  const latest = useRef<Partial<T>>({});
  const [changed, setChanged] = useState<Partial<T>>({});
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    let isGone = false;
    void loadDraft<Partial<T>>(key).then((draft) => {
      if (isGone || draft === undefined) return;
      latest.current = { ...draft, ...latest.current };
      setChanged(latest.current);
      setIsRestored(true);
    });
    return () => {
      isGone = true;
    };
  }, [key]);
  return {
    value: { ...base, ...changed },
    changed,
    isRestored,
    set: (fields) => {
      latest.current = { ...latest.current, ...fields };
      setChanged(latest.current);
      saveDraft(key, latest.current);
    },
    forget: () => {
      latest.current = {};
      setChanged({});
      setIsRestored(false);
      void clearDraft(key);
    },
  };
}
