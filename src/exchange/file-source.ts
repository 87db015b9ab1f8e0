import type { FileRefusal } from './file-refusal.ts';

/** The bytes of a file, piece by piece, as often as it is wanted: what is checked once is read again to be used. */
export interface FileSource {
  /** From the start. Returns what kept it from the end, or null. */
  readonly chunks: () => AsyncGenerator<Chunk, FileRefusal | null>;
}

export interface Chunk {
  readonly bytes: Uint8Array;
  /** How much of the file has been read with it: 0 to 1. */
  readonly done: number;
}

const chunkLength = 262_144;

/** A text in memory. Lets the event loop run between its pieces. */
export function textSource(text: string): FileSource {
  return {
    async *chunks() {
      const bytes = new TextEncoder().encode(text);
      for (let from = 0; from < bytes.length; from += chunkLength) {
        if (from > 0) await turn();
        const to = Math.min(from + chunkLength, bytes.length);
        yield { bytes: bytes.subarray(from, to), done: to / bytes.length };
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
