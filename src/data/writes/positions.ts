import { makeId, type IssueId, type PositionId, type TrackId } from '#domain/id.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import type { Given } from '#domain/row.ts';
import { gesture, plannedGesture, type Gesture, type RowTable, type Writer } from './gesture.ts';
import { placeFor, type PositionPatch } from './page-writes.ts';
import { insertQuote, type PassageGiven } from './quotes.ts';
import type { Fresh } from './rows.ts';

/** What was created in place while a position was being typed: written in the same transaction. */
export type CreatedInPlace = {
  readonly [
    T in Extract<RowTable, 'tracks' | 'issues' | 'parties' | 'persons' | 'sources'>
  ]?: readonly Fresh<T>[];
} & {
  /** The passages that the position rests on. */
  readonly quotes?: readonly PassageGiven[];
};

/** Logs a position, with the party, issue, person or source that was created while typing it. */
export async function logPosition(
  negotiationId: string,
  given: Given<Position>,
  partyName: string,
  created: CreatedInPlace = {},
): Promise<Gesture<PositionRef>> {
  const id = makeId<'position'>();
  const verb = given.corrects === null ? 'log' : 'correct';
  const about = { verb, table: 'positions', negotiationId, subject: partyName } as const;
  const { issueId } = given;
  return await plannedGesture(async () => {
    const place = await placeFor({ issueId, negotiationId });
    const work = (write: Writer) => {
      for (const row of created.tracks ?? []) write.insert('tracks', row.id, row.given);
      for (const row of created.issues ?? []) write.insert('issues', row.id, row.given);
      for (const row of created.parties ?? []) write.insert('parties', row.id, row.given);
      for (const row of created.persons ?? []) write.insert('persons', row.id, row.given);
      for (const row of created.sources ?? []) write.insert('sources', row.id, row.given);
      write.insertPosition(id, given, place);
      const logged = { aboutTable: 'positions', aboutId: id, aboutIssueId: issueId } as const;
      for (const passage of created.quotes ?? []) insertQuote(write, passage, logged);
      return { negotiationId, issueId, id };
    };
    return { about, work };
  });
}

/** Grade, marking and tags of a position; its content is never changed. */
export async function editPosition(
  ref: PositionRef,
  partyName: string,
  fields: PositionPatch,
): Promise<Gesture<void>> {
  const verb = fields.deleted === true ? 'delete' : 'edit';
  const about = { verb, table: 'positions', subject: partyName } as const;
  return await gesture({ ...about, negotiationId: ref.negotiationId }, (write) =>
    write.patchPosition(ref, fields),
  );
}

/** Moves positions to an issue (out of Unsorted, or from another issue), as one gesture; the issue may be made with it. */
export async function movePositions(
  refs: readonly PositionRef[],
  to: { readonly trackId: TrackId; readonly issueId: IssueId; readonly title: string },
  created: Pick<CreatedInPlace, 'issues'> = {},
): Promise<Gesture<readonly PositionId[]>> {
  const negotiationId = refs[0]?.negotiationId ?? '';
  const about = { verb: 'move', table: 'positions', negotiationId, subject: to.title } as const;
  return await gesture(about, async (write) => {
    for (const row of created.issues ?? []) write.insert('issues', row.id, row.given);
    for (const ref of refs) {
      await write.patchPosition(ref, { trackId: to.trackId, issueId: to.issueId });
    }
    return refs.map((ref) => ref.id);
  });
}
