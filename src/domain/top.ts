export interface Top {
  readonly add: (place: number, score: number) => void;
  /** What a score has to exceed. */
  readonly least: () => number;
  /** Best first; of the same score, in the order of their places. */
  readonly best: () => readonly { readonly place: number; readonly score: number }[];
}

/** Keeps the best of many without sorting them all: a heap with the worst of the kept at its root. */
export function makeTop(limit: number): Top {
  const heap: { place: number; score: number }[] = [];
  const isWorse = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return false;
    return one.score < other.score || (one.score === other.score && one.place > other.place);
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  const sink = () => {
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [at * 2 + 1, at * 2 + 2])
        if (child < heap.length && isWorse(child, worst)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };
  return {
    add(place, score) {
      const root = heap[0];
      if (heap.length >= limit) {
        if (!root || score <= root.score) return;
        heap[0] = { place, score };
        sink();
        return;
      }
      heap.push({ place, score });
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isWorse(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    least: () => (heap.length < limit ? -Infinity : (heap[0]?.score ?? Infinity)),
    best: () => heap.toSorted((a, b) => b.score - a.score || a.place - b.place),
  };
}
