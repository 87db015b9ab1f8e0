import { makeByteBuffer } from './byte-buffer.ts';

const linesInBlock = 1024;
const newline = new Uint8Array([0x0a]);

/** SHA-256 over lines as they come: the hash of the hashes of blocks of 1,024 lines, each line with its newline. */
export interface LineDigest {
  /** Await what it gives: one block is hashed while the next is gathered, and no more. */
  add(line: string | Uint8Array): Promise<unknown> | undefined;
  /** In hex. */
  finish(): Promise<string>;
}

export function makeLineDigest(): LineDigest {
  const hashes: Promise<Uint8Array>[] = [];
  const block = makeByteBuffer();
  let lines = 0;
  const closeBlock = () => {
    const before = hashes.at(-1);
    hashes.push(sha256(block.all()));
    block.clear();
    lines = 0;
    return before;
  };
  return {
    add(line) {
      block.add(line);
      block.add(newline);
      lines += 1;
      return lines === linesInBlock ? closeBlock() : undefined;
    },
    async finish() {
      if (lines > 0) void closeBlock();
      const all = new Uint8Array(hashes.length * 32);
      for (const [index, hash] of (await Promise.all(hashes)).entries()) all.set(hash, index * 32);
      return hex(await sha256(all));
    },
  };
}

/** Of the bytes as they are now: they are copied at once. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
