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

/** The one value that is open now. */
export const useOpen = create<{ readonly open: Open | null }>()(() => ({ open: null }));

export function inlineKey(id: string, field: InlineField): string {
  return `inline/${id}/${field}`;
}

/** Opens a value of a record that the page shows. */
export function openInline(id: string, field: InlineField, saved: unknown): void {
  const key = inlineKey(id, field);
  const from = document.activeElement;
  useOpen.setState({ open: { key, value: saved, before: saved, from, phase: 'typing' } });
  void loadDraft(key).then((kept) => {
    const { open } = useOpen.getState();
    if (kept === undefined || open?.key !== key || open.value !== saved) return;
    useOpen.setState({ open: { ...open, value: kept } });
  });
}

export function changeInline(key: string, value: unknown): void {
  const { open } = useOpen.getState();
  if (open?.key !== key) return;
  useOpen.setState({ open: { ...open, value, phase: 'typing' } });
  saveDraft(key, value);
}

/** Writes it, unless nothing differs, and closes; what the disk refuses stays open. */
export async function keepInline<T>(
  key: string,
  value: T,
  save: (value: T) => Promise<Outcome<unknown>>,
): Promise<void> {
  const { open } = useOpen.getState();
  if (open?.key !== key || open.phase !== 'typing') return;
  if (isSame(value, open.before)) {
    leaveInline(key);
    return;
  }
  useOpen.setState({ open: { ...open, value, phase: 'writing' } });
  const outcome = await save(value);
  if (!outcome.ok) settle(key, 'typing');
  onceWritten(outcome, () => {
    const now = useOpen.getState().open;
    if (now?.key === key && !isSame(now.value, value)) {
      // What was typed meanwhile is still to be kept.
      useOpen.setState({ open: { ...now, before: value } });
      return;
    }
    void clearDraft(key);
    settle(key, 'written');
    // It may be in no list any more.
    setTimeout(() => useOpen.getState().open?.phase === 'written' && close(key), patience);
  });
}

/** Milliseconds in which a list shows what was written. */
const patience = 1000;

/** Closes without writing, and forgets what was typed. */
export function leaveInline(key: string): void {
  void clearDraft(key);
  close(key);
}

/** The list shows what is on the disk: what was written closes then, so that what stood before does not flash up. */
export function showInline(key: string, saved: unknown): void {
  const { open } = useOpen.getState();
  if (open?.key === key && open.phase === 'written' && isSame(saved, open.value)) close(key);
}

function settle(key: string, phase: Open['phase']): void {
  const { open } = useOpen.getState();
  if (open?.key === key) useOpen.setState({ open: { ...open, phase } });
}

function close(key: string): void {
  if (useOpen.getState().open?.key === key) useOpen.setState({ open: null });
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
