/** Words gathered as UTF-8 in one piece of memory, which is used again once it was taken. */
export interface ByteBuffer {
  /** @returns the bytes of what was added; good until the next is */
  readonly add: (words: string | Uint8Array) => Uint8Array<ArrayBuffer>;
  /** All that was added since it was last cleared; good until the next is. */
  readonly all: () => Uint8Array<ArrayBuffer>;
  readonly clear: () => void;
}

const leastRoom = 262_144;
/** More is given back. */
const mostKept = 16 * 1024 * 1024;
/** Of longer words the room is measured, which else is reckoned at three bytes a letter. */
const longWords = 1_048_576;

export function makeByteBuffer(): ByteBuffer {
  const encoder = new TextEncoder();
  let room = new Uint8Array(leastRoom);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= room.length) return;
    const wider = new Uint8Array(Math.max(length + more, room.length * 2));
    wider.set(room.subarray(0, length));
    room = wider;
  };
  const add = (words: string | Uint8Array): Uint8Array<ArrayBuffer> => {
    if (typeof words === 'string' && words.length > longWords) return add(encoder.encode(words));
    const from = length;
    reserve(words.length * (typeof words === 'string' ? 3 : 1));
    if (typeof words === 'string') length += encoder.encodeInto(words, room.subarray(from)).written;
    else {
      room.set(words, from);
      length += words.length;
    }
    return room.subarray(from, length);
  };
  return {
    add,
    all: () => room.subarray(0, length),
    clear() {
      length = 0;
      if (room.length > mostKept) room = new Uint8Array(leastRoom);
    },
  };
}
