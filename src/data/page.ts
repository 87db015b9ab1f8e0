import type { IssueId, PositionId } from '#domain/id.ts';
import type { Position } from '#domain/position.ts';
import type { Stamp } from '#domain/stamp.ts';

/**
 * The unit on the disk: positions of one issue in order of logging. What IndexedDB charges for is the
 * record, so positions share one. Nothing outside this room sees a page.
 */
export interface Page {
  /** The issue, or `trayOf(negotiation)` for positions without one. */
  readonly issueId: string;
  readonly n: number;
  readonly negotiationId: string;
  /** Blank in the Unsorted tray. */
  readonly trackId: string;
  /** Stamp of the last write, by which an unchanged page is known. */
  readonly version: Stamp;
  readonly positions: readonly Position[];
}

const maxPositions = 256;
const maxCharacters = 262_144;

/** The `issueId` under which a negotiation's positions without an issue are kept. */
export function trayOf(negotiationId: string): string {
  return `unsorted:${negotiationId}`;
}

export function pageKeyOf(position: Pick<Position, 'issueId' | 'negotiationId'>): string {
  return position.issueId ?? trayOf(position.negotiationId);
}

/** True when the page takes no further position. */
export function isFull(page: Page, next: Position): boolean {
  if (page.positions.length === 0) return false;
  if (page.positions.length >= maxPositions) return true;
  return page.positions.reduce((sum, p) => sum + sizeOf(p), sizeOf(next)) > maxCharacters;
}

/** Pages of one issue from its positions, in the given order. */
export function paginate(positions: readonly Position[], version: Stamp): Page[] {
  const pages: Page[] = [];
  let open: Position[] = [];
  let size = 0;
  const close = () => {
    const first = open[0];
    if (!first) return;
    pages.push(makePage(first, pages.length, version, open));
    open = [];
    size = 0;
  };
  for (const position of positions) {
    const next = sizeOf(position);
    if (open.length >= maxPositions || (open.length > 0 && size + next > maxCharacters)) close();
    open.push(position);
    size += next;
  }
  close();
  return pages;
}

export function makePage(
  position: Position,
  n: number,
  version: Stamp,
  positions: readonly Position[],
): Page {
  return {
    issueId: pageKeyOf(position),
    n,
    negotiationId: position.negotiationId,
    trackId: position.trackId ?? '',
    version,
    positions,
  };
}

/** All positions of one issue (or of the tray), and by which version they are known to be unchanged. */
export interface IssuePositions {
  readonly id: IssueId | null;
  readonly version: string;
  readonly positions: readonly Position[];
}

/** Pages of any issues, gathered issue by issue. */
export function gather(pages: readonly Page[]): IssuePositions[] {
  const byIssue = new Map<string, Page[]>();
  for (const page of pages) {
    const list = byIssue.get(page.issueId);
    if (list) list.push(page);
    else byIssue.set(page.issueId, [page]);
  }
  return Array.from(byIssue.values(), (list) => ({
    id: list[0]?.issueId.startsWith('unsorted:') ? null : (list[0]?.issueId ?? null),
    version: list.map((page) => page.version).join(),
    positions: list.length === 1 ? (list[0]?.positions ?? []) : list.flatMap((p) => p.positions),
  }));
}

export function withPosition(
  positions: readonly Position[],
  id: PositionId,
  change: (position: Position) => Position,
): readonly Position[] {
  return positions.map((position) => (position.id === id ? change(position) : position));
}

/** How much a page takes: the first position always, however large it is. */
export const pageRoom = { positions: maxPositions, characters: maxCharacters, sizeOf };

/** Characters that a position takes, near enough. */
function sizeOf(position: Position): number {
  return 600 + position.statement.length + position.original.length + position.condition.length;
}
