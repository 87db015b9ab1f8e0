import { create } from 'zustand';
import type { Choice, RecordOffer } from './commands/at-hand.ts';
import type { Command } from './commands/command.ts';

/** A command that can be run from where the palette was opened. */
interface Runnable {
  readonly command: Command;
  readonly run: () => void;
  /** On another page: its key does nothing here. */
  readonly isElsewhere: boolean;
}

interface PaletteState {
  readonly open:
    | {
        readonly mode: 'all';
        readonly record: RecordOffer | null;
        readonly runnables: readonly Runnable[];
      }
    | { readonly mode: 'party' }
    | {
        readonly mode: 'choices';
        readonly title: string;
        readonly choices: readonly Choice[];
        readonly choose: (id: string) => void;
      }
    | null;
}

export const usePalette = create<PaletteState>()(() => ({ open: null }));

export function closePalette(): void {
  usePalette.setState({ open: null });
}
