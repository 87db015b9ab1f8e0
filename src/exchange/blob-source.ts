import { maxFileBytes } from './file-header.ts';
import type { FileRefusal } from './file-refusal.ts';
import { badPacking, packedBomb, tooBig, unreadableFile } from './file-refusals.ts';
import type { Chunk, FileSource } from './file-source.ts';

/** A file on the disk, packed with gzip or not, read as a stream: never held whole. */
export function blobSource(blob: Blob): FileSource {
  return { chunks: () => chunksOf(blob) };
}

/** No file of ours packs nearly as tightly, and no smaller one can hurt. */
const maxRatio = 250;
const harmlessBytes = 16 * 1024 * 1024;

async function* chunksOf(blob: Blob): AsyncGenerator<Chunk, FileRefusal | null> {
  if (blob.size > maxFileBytes) return tooBig();
  const bytes = await bytesOf(blob).catch(() => null);
  if (!bytes) return unreadableFile();
  const { reader, isPacked, fed } = bytes;
  let inflated = 0;
  try {
    for (;;) {
      const step = await reader.read().catch(asProblem);
      if ('problem' in step) return isPacked && step.isFormat ? badPacking() : unreadableFile();
      if (step.done) break;
      inflated += step.value.length;
      if (inflated > maxFileBytes) return tooBig();
      if (isPacked && inflated > harmlessBytes && inflated > maxRatio * fed()) return packedBomb();
      const read = isPacked ? fed() : inflated;
      yield { bytes: step.value, done: blob.size === 0 ? 1 : Math.min(1, read / blob.size) };
    }
    return null;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function bytesOf(blob: Blob) {
  const start = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  if (!isPacked) return { reader: blob.stream().getReader(), isPacked, fed: () => 0 };
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const counted = blob.stream().pipeThrough(counting);
  const stream = counted.pipeThrough(new DecompressionStream('gzip'));
  return { reader: stream.getReader(), isPacked, fed: () => read };
}

/** Broken packing is a TypeError; a file that was moved or taken away is another one. */
function asProblem(problem: unknown) {
  return { problem, isFormat: !(problem instanceof DOMException) };
}
