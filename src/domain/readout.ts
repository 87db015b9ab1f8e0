import type { infer as Infer } from 'zod/mini';
import type { MeetingId, PartyId, PersonId, ReadoutId, SourceId } from './id.ts';
import type { readoutPointSchema, readoutSchema } from './readout-schema.ts';
import type { Row } from './row.ts';

export interface ReadoutPoint extends Readonly<Infer<typeof readoutPointSchema>> {
  readonly aboutPartyId: PartyId | null;
}

/** One party's account of one meeting. */
export interface Readout
  extends Row, Readonly<Omit<Infer<typeof readoutSchema>, keyof Row | 'points'>> {
  readonly id: ReadoutId;
  readonly meetingId: MeetingId;
  readonly partyId: PartyId;
  readonly saidById: PersonId | null;
  readonly sourceId: SourceId | null;
  readonly points: Readonly<Record<string, ReadoutPoint | null>>;
}
