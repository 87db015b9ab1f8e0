import type { ChangeEntry } from '#domain/change.ts';
import type { TrackId } from '#domain/id.ts';
import { changeablePositionFields, type Position, type PositionRef } from '#domain/position.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';
import { isFull, makePage, pageKeyOf, withPosition, type Page } from '#data/page.ts';
import type { Asking } from './asking.ts';
import { patched } from './patch.ts';

export type PositionPatch = Partial<Pick<Position, (typeof changeablePositionFields)[number]>>;

/** Where a position goes. */
export interface Place {
  /** The page that it is appended to, unless that is full. */
  readonly last: Page | undefined;
  /** Where its issue is by now: it may have been moved since the position was begun. Undefined: the issue is not on the disk. */
  readonly trackId: TrackId | undefined;
}

/** To be read within the gesture that writes the position. */
export async function placeFor(
  position: Pick<Position, 'issueId' | 'negotiationId'>,
): Promise<Place> {
  const { issueId } = position;
  const [last, issue] = await Promise.all([
    lastPageOf(position),
    issueId === null ? undefined : database.issues.get(issueId),
  ]);
  return { last, trackId: issue?.trackId };
}

/** Appends to the issue's last page. To be called inside a gesture's transaction. */
export function insertPosition(
  position: Position,
  { last, trackId }: Place,
  asking: Asking,
): ChangeEntry {
  append(trackId === undefined ? position : { ...position, trackId }, last, asking);
  return {
    table: 'positions',
    id: position.id,
    issueId: position.issueId,
    isNew: true,
    before: {},
    after: {},
  };
}

/**
 * Changes a position's mutable fields; with another `issueId` it moves to that issue's pages.
 * @returns `missing` if there is no such position there, null if nothing differs
 */
export async function patchPosition(
  ref: PositionRef,
  fields: PositionPatch,
  { stamp, ask }: Asking,
): Promise<ChangeEntry | 'missing' | null> {
  const page = await pageHolding(ref);
  const position = page?.positions.find((each) => each.id === ref.id);
  if (!page || !position) return 'missing';
  const { next, before, after } = patched(position, fields, stamp);
  if (Object.keys(after).length === 0) return null;
  if (pageKeyOf(next) === page.issueId) {
    const positions = withPosition(page.positions, ref.id, () => next);
    ask(database.pages.put({ ...page, version: stamp, positions }));
  } else {
    const positions = page.positions.filter((each) => each.id !== ref.id);
    ask(database.pages.put({ ...page, version: stamp, positions }));
    append(next, await lastPageOf(next), { stamp, ask });
  }
  return { table: 'positions', id: ref.id, issueId: next.issueId, isNew: false, before, after };
}

/**
 * All positions of an issue follow it to its track, page by page. To be called inside a gesture's transaction.
 * @returns those that were of another track
 */
export async function alignTrack(
  issueId: string,
  trackId: TrackId,
  { stamp, ask }: Asking,
): Promise<readonly ChangeEntry[]> {
  const entries: ChangeEntry[] = [];
  const pages = await pagesOf(issueId).toArray();
  const aligned = pages.flatMap((page) => {
    const own = entries.length;
    const positions = page.positions.map((position) => {
      const { next, before, after } = patched(position, { trackId }, stamp);
      if (Object.keys(after).length === 0) return position;
      const { id } = position;
      entries.push({
        table: 'positions',
        id,
        issueId: position.issueId,
        isNew: false,
        before,
        after,
      });
      return next;
    });
    const isSame = entries.length === own && page.trackId === trackId;
    return isSame ? [] : [{ ...page, trackId, version: stamp, positions }];
  });
  ask(database.pages.bulkPut(aligned));
  return entries;
}

function append(position: Position, last: Page | undefined, { stamp, ask }: Asking): void {
  if (last && !isFull(last, position)) {
    const positions = [...last.positions, position];
    ask(database.pages.put({ ...last, version: stamp, positions }));
  } else {
    ask(database.pages.add(makePage(position, (last?.n ?? -1) + 1, stamp, [position])));
  }
}

async function lastPageOf(
  position: Pick<Position, 'issueId' | 'negotiationId'>,
): Promise<Page | undefined> {
  return await pagesOf(pageKeyOf(position)).last();
}

async function pageHolding(ref: PositionRef): Promise<Page | undefined> {
  const pages = await pagesOf(pageKeyOf(ref)).toArray();
  return pages.find((page) => page.positions.some((each) => each.id === ref.id));
}

function pagesOf(key: string) {
  return database.pages.where('[issueId+n]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}
