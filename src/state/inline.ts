import { useEffect } from 'react';
import type { Outcome } from './gate.ts';
import {
  changeInline,
  inlineKey,
  keepInline,
  leaveInline,
  openInline,
  showInline,
  useOpen,
  type InlineField,
} from './inline-open.ts';

/** A value that can be changed where it stands. */
interface Inline<T> {
  readonly isOpen: boolean;
  readonly from: Element | null;
  /** What is typed, else what is on record. */
  readonly value: T;
  readonly open: () => void;
  readonly change: (value: T) => void;
  /** Writes it, as one gesture, and closes; what the disk refuses stays open. */
  readonly keep: (value: T) => void;
  /** Closes without writing, and forgets what was typed. */
  readonly leave: () => void;
}

/** One value at a time is open; what is typed into it survives reload, and is there when it is opened again. */
export function useInline<T>(
  id: string,
  field: InlineField,
  saved: T,
  save: (value: T) => Promise<Outcome<unknown>>,
): Inline<T> {
  const key = inlineKey(id, field);
  const open = useOpen((state) => (state.open?.key === key ? state.open : null));
  useEffect(() => {
    if (open !== null) showInline(key, saved);
  }, [open, key, saved]);
  return {
    isOpen: open !== null,
    from: open?.from ?? null,
    value: open === null ? saved : (open.value as T),
    open: () => openInline(id, field, saved),
    change: (value) => changeInline(key, value),
    keep: (value) => void keepInline(key, value, save),
    leave: () => leaveInline(key),
  };
}

/** Whether that value is being changed now. */
export function useIsOpen(id: string, field: InlineField): boolean {
  return useOpen(({ open }) => open?.key === inlineKey(id, field));
}
