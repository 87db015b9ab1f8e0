import type { Work } from './engine.ts';

/** What the page offers to whoever measures. */
export interface Bench {
  /** The first so many positions of the file. @returns how many there are */
  readonly load: (count: number) => Promise<number>;
  /** All of the work on one engine, from an empty store; milliseconds, and how much was found. */
  readonly work: (engine: string, word: string) => Promise<Worked>;
  /** JSON.stringify of what is loaded. */
  readonly stringify: () => { readonly ms: number; readonly length: number };
  /** A plain `includes` over the folded statements, in a worker; milliseconds each. */
  readonly scan: (word: string, runs: number) => Promise<readonly number[]>;
  /** Fills the page with lines of plain text, and gives back what scrolls. */
  readonly plainText: (lines: number) => void;
}

export interface Worked {
  readonly times: Readonly<Record<Work, number>>;
  readonly counts: Readonly<Record<Work, number | null>>;
}
