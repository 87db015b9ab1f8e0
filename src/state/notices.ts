import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  /** Already in the reader's language. */
  readonly text: string;
  readonly tone: 'quiet' | 'alert';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

let last = 0;

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({
  notices: [],
}));

/** Shows a notice; alerts stay until dismissed, quiet ones leave after a while. */
export function notify(
  text: string,
  action?: Notice['action'],
  tone: Notice['tone'] = 'quiet',
): void {
  last += 1;
  const notice: Notice = { id: last, text, tone, action };
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-2), notice] }));
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) }));
}
