import type { IssueId, TrackId } from '#domain/id.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import { database } from '#data/database.ts';
import { gather, pageKeyOf, trayOf, type IssuePositions } from '#data/page.ts';

export type { IssuePositions } from '#data/page.ts';

// Deleted and corrected positions are handed out too: the rules of `domain` decide what counts.

/**
 * Positions of the issues in a window, issue by issue; issues without positions are left out. Each issue is
 * asked for at once: several keys in one query are walked record by record, each of which waits behind
 * whatever else is read.
 */
export async function positionsOfIssues(
  issueIds: readonly IssueId[],
): Promise<readonly IssuePositions[]> {
  const pages = await database.transaction('r', database.pages, async () => {
    const found = issueIds.map((id) => database.pages.where('issueId').equals(id).toArray());
    return await Promise.all(found);
  });
  return gather(pages.flat());
}

/** Positions of a whole track, issue by issue. */
export async function positionsOfTrack(trackId: TrackId): Promise<readonly IssuePositions[]> {
  return gather(await database.pages.where('trackId').equals(trackId).toArray());
}

// Of a long track, so that the page answers in between.
const pagesAtOnce = 16;

/**
 * Positions of many issues of a track, some issues at a time, in the order in which they are named; issues
 * without positions come empty. What is written meanwhile may or may not be seen.
 */
export async function* positionsInTurn(
  trackId: TrackId,
  issueIds: readonly IssueId[],
): AsyncGenerator<readonly IssuePositions[], void> {
  const keys = new Map<string, [string, number][]>();
  for (const key of await database.pages.where('trackId').equals(trackId).primaryKeys()) {
    const list = keys.get(key[0]);
    if (list) list.push(key);
    else keys.set(key[0], [key]);
  }
  const read = (from: number) => {
    const wanted: [string, number][] = [];
    let to = from;
    while (to < issueIds.length && wanted.length < pagesAtOnce) {
      wanted.push(...(keys.get(issueIds[to] ?? '') ?? []));
      to += 1;
    }
    const pages = database.pages.bulkGet(wanted);
    pages.catch(() => undefined); // said when it is awaited
    return { ids: issueIds.slice(from, to), pages, to };
  };
  // The next ones are on their way while some are worked on.
  let coming = read(0);
  while (coming.ids.length > 0) {
    const { ids, pages, to } = coming;
    coming = read(to);
    const found = gather((await pages).filter((page) => page !== undefined));
    const byIssue = new Map(found.map((each) => [each.id, each]));
    yield ids.map((id) => byIssue.get(id) ?? { id, version: '', positions: [] });
  }
}

/** Positions of a whole negotiation, issue by issue, the Unsorted tray (id null) among them. */
export async function positionsOfNegotiation(
  negotiationId: string,
): Promise<readonly IssuePositions[]> {
  return gather(await database.pages.where('negotiationId').equals(negotiationId).toArray());
}

/** Live positions that have no issue yet. */
export async function unsortedPositions(negotiationId: string): Promise<readonly Position[]> {
  const keys = await database.pages.where('issueId').equals(trayOf(negotiationId)).primaryKeys();
  const positions: Position[] = [];
  for (let from = 0; from < keys.length; from += trayPagesAtOnce) {
    const pages = await database.pages.bulkGet(keys.slice(from, from + trayPagesAtOnce));
    for (const page of pages)
      for (const position of page?.positions ?? []) if (!position.deleted) positions.push(position);
  }
  return positions;
}

/** Its pages are full: few at a time, so that the page answers in between. */
const trayPagesAtOnce = 3;

/** One position, deleted or not; null if there is none at that address. */
export async function positionAt(ref: PositionRef): Promise<Position | null> {
  const pages = await database.pages.where('issueId').equals(pageKeyOf(ref)).toArray();
  const all = pages.flatMap((page) => page.positions);
  return all.find((position) => position.id === ref.id) ?? null;
}
