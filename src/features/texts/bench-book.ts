import type { Meeting } from '#domain/meeting.ts';
import type { Party } from '#domain/party.ts';
import type { Source } from '#domain/source.ts';

/** What drafts point at, by id. */
export interface BenchBook {
  readonly parties: ReadonlyMap<string, Party>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly sources: ReadonlyMap<string, Source>;
}
