import type { IssueLine } from '#domain/issue-view.ts';
import type { MatrixFilters } from '#domain/matrix-filter.ts';
import type { Column } from '#domain/matrix.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Position } from '#domain/position.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';

/** What every row of a track's table is worked out from. */
export interface TableView {
  readonly negotiation: Negotiation;
  readonly track: Track;
  readonly columns: readonly Column[];
  /** Of this track. */
  readonly meetings: readonly Meeting[];
  /** Of the whole negotiation. */
  readonly occasions: ReadonlyMap<string, Meeting>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly filters: MatrixFilters;
}

/** Issue id → its positions, where the whole track was read. */
export type PositionsByIssue = ReadonlyMap<string | null, readonly Position[]>;

/** The rows to show, and their positions; null: each row reads its own when it comes into view. */
export interface TableLines {
  readonly lines: readonly IssueLine[];
  readonly positions: PositionsByIssue | null;
}
