import type { AsOfBasis } from '#domain/as-of.ts';
import type { Day } from '#domain/day.ts';
import { createContext, use } from 'react';

export interface Mover {
  /** Null: the present. */
  readonly day: Day | null;
  readonly basis: AsOfBasis;
  readonly moveTo: (day: Day | null) => void;
  readonly countBy: (basis: AsOfBasis) => void;
  /** Whether the scrubber is out, where there is no room for it beside the title. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** For what stands in place of a screen that waits: the screen before it stays, and the step follows when it can. */
  readonly holdBack: () => void;
}

export const AsOfMover = createContext<Mover>({
  day: null,
  basis: 'stated',
  moveTo: () => undefined,
  countBy: () => undefined,
  isOpen: false,
  setOpen: () => undefined,
  holdBack: () => undefined,
});

/** Moves the whole negotiation to another day. */
export function useMover(): Mover {
  return use(AsOfMover);
}
