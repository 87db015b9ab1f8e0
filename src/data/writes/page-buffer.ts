import type { Position } from '#domain/position.ts';
import type { Stamp } from '#domain/stamp.ts';
import { makePage, pageKeyOf, pageRoom, type Page } from '#data/page.ts';

/** Makes pages of positions that come one by one, in any order; few are open at a time when they come by issue. */
export interface PageBuffer {
  /** Gives back the pages that are full with it. */
  readonly add: (position: Position) => readonly Page[];
  /** Closes all pages. */
  readonly rest: () => readonly Page[];
}

/** Characters of positions that wait in open pages at the most. */
const mostWaiting = 8 * 1024 * 1024;

export function makePageBuffer(version: Stamp): PageBuffer {
  const open = new Map<string, { positions: Position[]; size: number }>();
  const numbers = new Map<string, number>();
  let waiting = 0;
  const close = (key: string): readonly Page[] => {
    const page = open.get(key);
    const [first] = page?.positions ?? [];
    if (!page || !first) return [];
    const n = numbers.get(key) ?? 0;
    numbers.set(key, n + 1);
    open.delete(key);
    waiting -= page.size;
    return [makePage(first, n, version, page.positions)];
  };
  const rest = () => Array.from(open.keys()).flatMap(close);
  return {
    add(position) {
      const key = pageKeyOf(position);
      const size = pageRoom.sizeOf(position);
      const last = open.get(key);
      const isFull =
        last &&
        (last.positions.length >= pageRoom.positions || last.size + size > pageRoom.characters);
      const closed = isFull ? close(key) : [];
      const page = open.get(key) ?? { positions: [], size: 0 };
      open.set(key, page);
      page.positions.push(position);
      page.size += size;
      waiting += size;
      return waiting > mostWaiting ? [...closed, ...rest()] : closed;
    },
    rest,
  };
}
