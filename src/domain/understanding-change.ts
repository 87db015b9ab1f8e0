import type { Book } from './book.ts';
import { understandingStatus, type UnderstandingView } from './understanding-status.ts';
import type { Understanding, UnderstandingStatus } from './understanding.ts';

interface AtMoment {
  readonly understanding: Understanding;
  readonly view: UnderstandingView;
}

/** An understanding whose status is not what it was; never both null. */
export interface UnderstandingChange {
  readonly kind: 'gained' | 'lost' | 'changed';
  readonly before: AtMoment | null;
  readonly after: AtMoment | null;
}

export function understandingChanges(before: Book, after: Book): readonly UnderstandingChange[] {
  const [old, now] = [viewsOf(before), viewsOf(after)];
  const changes: UnderstandingChange[] = [];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(id) ?? null, now.get(id) ?? null];
    if (from?.view.status === to?.view.status) continue;
    const [height, heightBefore] = [heightOf(to), heightOf(from)];
    const kind = height > heightBefore ? 'gained' : height < heightBefore ? 'lost' : 'changed';
    changes.push({ kind, before: from, after: to });
  }
  return changes;
}

/** From nothing held to held most; disputed and lapsed are as good as none. */
const heights: Readonly<Record<UnderstandingStatus, number>> = {
  lapsed: 0,
  disputed: 0,
  unclaimed: 0,
  'claimed-by-one': 1,
  'texts-differ': 2,
  'in-principle': 3,
  'ad-referendum': 4,
  provisional: 5,
  initialled: 6,
  signed: 7,
  'in-force': 8,
};

function heightOf(moment: AtMoment | null): number {
  return moment === null ? 0 : heights[moment.view.status];
}

function viewsOf(book: Book): ReadonlyMap<string, AtMoment> {
  const packages = new Map(book.packages.map((row) => [row.id, row]));
  const live = book.understandings.filter((row) => !row.deleted);
  return new Map(
    live.map((understanding) => {
      const pkg = packages.get(understanding.packageId ?? '') ?? null;
      return [understanding.id, { understanding, view: understandingStatus(understanding, pkg) }];
    }),
  );
}
