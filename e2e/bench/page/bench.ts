import type { Floors } from './floor.ts';
import type { Work } from './engine.ts';
import type { Furniture } from './furniture.ts';

/** What the page offers to whoever measures. */
export interface Bench {
  /** The first so many positions of the file. @returns how many there are */
  readonly load: (count: number) => Promise<number>;
  /** All of the work on one engine, from an empty store; milliseconds, and how much was found. */
  readonly work: (engine: string, word: string) => Promise<Worked>;
  /** The median of so many puts of one record, each in a transaction of its own that is strictly durable. */
  readonly putOne: (times: number) => Promise<number>;
  /** The median of so many transactions, each with the requests that logging a position makes. */
  readonly gestures: (times: number) => Promise<number>;
  /** JSON.stringify of what is loaded, of every noun. */
  readonly stringify: () => { readonly ms: number; readonly length: number };
  /** The least that some work takes with what is loaded, of every noun. */
  readonly floors: () => Promise<Floors>;
  /** Searching what is loaded, beside a plain `includes` over the same folded text, in one worker. */
  readonly search: (words: readonly string[]) => Promise<Searched>;
  /** Fills the page with lines of plain text, and gives back what scrolls. */
  readonly plainText: (lines: number) => void;
  /** Puts as much around the field as stands around one of the program's. */
  readonly furnish: (furniture: Furniture) => void;
}

export interface Worked {
  readonly times: Readonly<Record<Work, number>>;
  readonly counts: Readonly<Record<Work, number | null>>;
}

/** In milliseconds, word by word, and several turns of it. */
export interface Searched {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
  /** To make the index. */
  readonly prepared: number;
  /** Words of which it found less than the plain scan. */
  readonly missed: number;
}
