import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Track } from '#domain/track.ts';

/** What items are called by: rows of all negotiations, by id. */
export interface Names {
  readonly folders: ReadonlyMap<string, Negotiation>;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
}
