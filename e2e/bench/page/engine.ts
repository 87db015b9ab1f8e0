import type { Position } from '#domain/position.ts';

/** The same work on whatever keeps the positions. */
export interface Engine {
  /** Opens an empty store. */
  readonly open: () => Promise<void>;
  /** All at once, in as few transactions as it allows. */
  readonly importAll: (rows: readonly Position[]) => Promise<unknown>;
  /** One more, kept as surely as a browser can where the engine lets one say so. */
  readonly logOne: (row: Position) => Promise<unknown>;
  /** Every position of one track. @returns how many */
  readonly openList: (trackId: string) => Promise<number>;
  /** What searching needs once after a start, before its first answer; where it needs nothing there is no such thing. */
  readonly prepare?: () => Promise<void>;
  /** Positions whose folded statement has this word in it; null: it has no search. @returns how many */
  readonly search: (word: string) => Promise<number | null>;
  /** @returns how many */
  readonly readAll: () => Promise<number>;
  /** Closes it and takes everything away. */
  readonly wipe: () => Promise<void>;
}

export const works = ['importAll', 'logOne', 'openList', 'prepare', 'search', 'readAll'] as const;
export type Work = (typeof works)[number];
