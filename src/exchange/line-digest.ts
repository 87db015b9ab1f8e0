const linesInBlock = 1024;

/** SHA-256 over lines as they come: the hash of the hashes of blocks of 1,024 lines, each line with its newline. */
export interface LineDigest {
  /** Await what it gives: one block is hashed while the next is gathered, and no more. */
  add(line: string): Promise<unknown> | undefined;
  /** In hex. */
  finish(): Promise<string>;
}

export function makeLineDigest(): LineDigest {
  const hashes: Promise<Uint8Array>[] = [];
  const encoder = new TextEncoder();
  let block: string[] = [];
  const closeBlock = () => {
    const before = hashes.at(-1);
    hashes.push(sha256(encoder.encode(`${block.join('\n')}\n`)));
    block = [];
    return before;
  };
  return {
    add(line) {
      block.push(line);
      return block.length === linesInBlock ? closeBlock() : undefined;
    },
    async finish() {
      if (block.length > 0) void closeBlock();
      const all = new Uint8Array(hashes.length * 32);
      for (const [index, hash] of (await Promise.all(hashes)).entries()) all.set(hash, index * 32);
      return hex(await sha256(all));
    },
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
