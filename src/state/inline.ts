import { useEffect } from 'react';
import { create } from 'zustand';
import { clearDraft, loadDraft, saveDraft } from './drafts.ts';
import { onceWritten, type Outcome } from './gate.ts';

/** What of a record is changed where it stands. */
export type InlineField = 'title' | 'date';

interface Open {
  /** Names the value, and the draft of what is typed. */
  readonly key: string;
  readonly value: unknown;
  /** As it was on the disk when it was opened. */
  readonly before: unknown;
  /** What had the focus. */
  readonly from: Element | null;
  readonly phase: 'typing' | 'writing' | 'written';
}

const useOpen = create<{ readonly open: Open | null }>()(() => ({ open: null }));

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
  const key = keyOf(id, field);
  const open = useOpen((state) => (state.open?.key === key ? state.open : null));
  // Closed only when the list shows what was written, so that what stood before does not flash up.
  const isShown = open?.phase === 'written' && isSame(saved, open.value);
  useEffect(() => {
    if (isShown) close(key);
  }, [isShown, key]);
  return {
    isOpen: open !== null,
    from: open?.from ?? null,
    value: open === null ? saved : (open.value as T),
    open: () => openInline(id, field, saved),
    change: (value) => change(key, value),
    keep: (value) => void keep(key, value, save),
    leave: () => {
      void clearDraft(key);
      close(key);
    },
  };
}

/** Whether that value is being changed now. */
export function useIsOpen(id: string, field: InlineField): boolean {
  return useOpen(({ open }) => open?.key === keyOf(id, field));
}

/** Opens a value of a record that the page shows. */
export function openInline(id: string, field: InlineField, saved: unknown): void {
  const key = keyOf(id, field);
  const from = document.activeElement;
  useOpen.setState({ open: { key, value: saved, before: saved, from, phase: 'typing' } });
  void loadDraft(key).then((kept) => {
    const { open } = useOpen.getState();
    if (kept === undefined || open?.key !== key || open.value !== saved) return;
    useOpen.setState({ open: { ...open, value: kept } });
  });
}

function change(key: string, value: unknown): void {
  const { open } = useOpen.getState();
  if (open?.key !== key) return;
  useOpen.setState({ open: { ...open, value, phase: 'typing' } });
  saveDraft(key, value);
}

async function keep<T>(
  key: string,
  value: T,
  save: (value: T) => Promise<Outcome<unknown>>,
): Promise<void> {
  const { open } = useOpen.getState();
  if (open?.key !== key || open.phase !== 'typing') return;
  if (isSame(value, open.before)) {
    void clearDraft(key);
    close(key);
    return;
  }
  useOpen.setState({ open: { ...open, value, phase: 'writing' } });
  const outcome = await save(value);
  if (!outcome.ok) settle(key, 'typing');
  onceWritten(outcome, () => {
    void clearDraft(key);
    settle(key, 'written');
    // It may be in no list any more.
    setTimeout(() => useOpen.getState().open?.phase === 'written' && close(key), patience);
  });
}

/** Milliseconds in which a list shows what was written. */
const patience = 1000;

function settle(key: string, phase: Open['phase']): void {
  const { open } = useOpen.getState();
  if (open?.key === key) useOpen.setState({ open: { ...open, phase } });
}

function close(key: string): void {
  if (useOpen.getState().open?.key === key) useOpen.setState({ open: null });
}

function keyOf(id: string, field: InlineField): string {
  return `inline/${id}/${field}`;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
