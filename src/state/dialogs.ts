import { create } from 'zustand';

interface Dialogs {
  /** The dialog that is open over whatever screen. */
  readonly open: 'new-negotiation' | 'open-file' | 'save-view' | null;
}

export const useDialogs = create<Dialogs>()(() => ({ open: null }));

export function openNewNegotiation(): void {
  useDialogs.setState({ open: 'new-negotiation' });
}

export function openFileDialog(): void {
  useDialogs.setState({ open: 'open-file' });
}

/** For the page that is shown. */
export function openSaveView(): void {
  useDialogs.setState({ open: 'save-view' });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
