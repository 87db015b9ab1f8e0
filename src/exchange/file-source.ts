import type { FileRefusal } from './file-refusal.ts';

/** The text of a file, piece by piece, as often as it is wanted: what is checked once is read again to be used. */
export interface FileSource {
  /** From the start. Returns what kept it from the end, or null. */
  readonly chunks: () => AsyncGenerator<Chunk, FileRefusal | null>;
}

export interface Chunk {
  readonly text: string;
  /** How much of the file has been read with it: 0 to 1. */
  readonly done: number;
}

const chunkLength = 262_144;

/** A text in memory. Lets the event loop run between its pieces. */
export function textSource(text: string): FileSource {
  return {
    async *chunks() {
      for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; from += chunkLength) {
        if (from > 1) await turn();
        const to = Math.min(from + chunkLength, text.length);
        yield { text: text.slice(from, to), done: to / text.length };
      }
      return null;
    },
  };
}

/** Lets the event loop run. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
