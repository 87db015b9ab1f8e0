import type { Rows, TableName } from '#domain/book.ts';
import type { Change } from '#domain/change.ts';
import { movedToTrack } from '#domain/issue-move.ts';
import type { Given } from '#domain/row.ts';
import { expect } from 'vitest';
import type { Outcome } from './gate.ts';
import type { Device } from './walk-device.fixture.ts';
import { bookOf, withGesture, type Act, type Plain } from './walk-plain.fixture.ts';
import type { write as Write } from './write.ts';

/** For tests: the device and the plain model beside it. */
export interface World {
  device: Device;
  plain: Plain;
  /** What was done, newest last: printed when something is wrong. */
  readonly done: string[];
}

/** For tests: the write gate, which does each command on the device and in the plain model. */
export function mirrored(world: World): typeof Write {
  const { write } = world.device;
  const follow = async <T>(
    what: readonly unknown[],
    outcome: Outcome<T>,
    actsOf: (idOf: (table: TableName) => string) => readonly Act[],
  ): Promise<Outcome<T>> => {
    world.done.push(JSON.stringify(what));
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return outcome;
    const change = await changeOf(world, outcome.changeId);
    const made = change?.entries.filter(({ isNew }) => isNew) ?? [];
    // Ids are the device's to make; all else the model knows by itself.
    const idOf = (table: TableName) => {
      const at = made.findIndex((entry) => entry.table === table);
      return made.splice(at, 1)[0]?.id ?? '';
    };
    const { id = '', negotiationId: folder = '' } = change ?? {};
    const next = withGesture(world.plain, { id, folder, acts: actsOf(idOf) });
    expect(next === world.plain, 'nothing differs').toBe(outcome.changeId === null);
    world.plain = next;
    return outcome;
  };
  return {
    addRow: async (table, folder, given) =>
      await follow(['addRow', table, given], await write.addRow(table, folder, given), (idOf) => [
        insert(table, idOf(table), given),
      ]),
    editRow: async (table, id, fields, verb) =>
      await follow(
        ['editRow', table, id, fields],
        await write.editRow(table, id, fields, verb),
        () => [patch(table, id, fields)],
      ),
    deleteRow: async (table, id) =>
      await follow(['deleteRow', table, id], await write.deleteRow(table, id), () => [
        patch(table, id, { deleted: true }),
      ]),
    reorder: async (table, id, rank, parentId) =>
      await follow(
        ['reorder', table, id, rank],
        await write.reorder(table, id, rank, parentId),
        () => [patch(table, id, parentId === undefined ? { rank } : { rank, parentId })],
      ),
    startNegotiation: async (given, copied) =>
      await follow(
        ['startNegotiation', given],
        await write.startNegotiation(given, copied),
        (idOf) => [
          insert('negotiations', idOf('negotiations'), given),
          ...copied.parties.map((row) => insert('parties', row.id, row.given)),
          ...copied.persons.map((row) => insert('persons', row.id, row.given)),
        ],
      ),
    logPosition: async (folder, given, name, created = {}) =>
      await follow(
        ['logPosition', given, created],
        await write.logPosition(folder, given, name, created),
        (idOf) => {
          const inPlace = (['tracks', 'issues', 'parties', 'persons', 'sources'] as const).flatMap(
            (table) => (created[table] ?? []).map((row) => insert(table, row.id, row.given)),
          );
          const id = idOf('positions');
          const about = {
            aboutTable: 'positions',
            aboutId: id,
            aboutIssueId: given.issueId,
          } as const;
          const quotes = (created.quotes ?? []).map((passage) =>
            insert('quotes', idOf('quotes'), { ...passageOf(passage), ...about }),
          );
          return [...inPlace, insert('positions', id, given), ...quotes];
        },
      ),
    editPosition: async (ref, name, fields) =>
      await follow(
        ['editPosition', ref, fields],
        await write.editPosition(ref, name, fields),
        () => [patch('positions', ref.id, fields)],
      ),
    movePositions: async (refs, to, created = {}) =>
      await follow(
        ['movePositions', refs, to],
        await write.movePositions(refs, to, created),
        () => [
          ...(created.issues ?? []).map((row) => insert('issues', row.id, row.given)),
          ...refs.map(({ id }) =>
            patch('positions', id, { trackId: to.trackId, issueId: to.issueId }),
          ),
        ],
      ),
    moveIssues: async (ids, to) => {
      const issues = bookOf(world.plain.rows).issues;
      return await follow(['moveIssues', ids, to], await write.moveIssues(ids, to), () => {
        const { negotiationId } = issues.find(({ id }) => ids.includes(id)) ?? {};
        const own = issues.filter((issue) => issue.negotiationId === negotiationId);
        return movedToTrack(new Set(ids), to, own).map(({ id, fields }) =>
          patch('issues', id, fields),
        );
      });
    },
    addQuoted: async (table, folder, given, passage) =>
      await follow(
        ['addQuoted', table, given, passage],
        await write.addQuoted(table, folder, given, passage),
        (idOf) => {
          const id = idOf(table);
          const about = { aboutTable: table, aboutId: id, aboutIssueId: null };
          return [
            insert(table, id, given),
            insert('quotes', idOf('quotes'), { ...passageOf(passage), ...about }),
          ];
        },
      ),
    addSource: async (folder, given, text) =>
      await follow(
        ['addSource', given, text],
        await write.addSource(folder, given, text),
        (idOf) => {
          const sourceId = idOf('sources');
          const source = insert('sources', sourceId, { ...given, textHash: text?.hash ?? null });
          return text
            ? [source, insert('sourceTexts', idOf('sourceTexts'), { ...text, sourceId })]
            : [source];
        },
      ),
    editSource: async (id, fields, text) => {
      const source = world.plain.rows.find((row) => row.id === id);
      return await follow(
        ['editSource', id, fields, text],
        await write.editSource(id, fields, text),
        (idOf) =>
          text === null || source?.['textHash'] !== null
            ? [patch('sources', id, fields)]
            : [
                patch('sources', id, { ...fields, textHash: text.hash }),
                insert('sourceTexts', idOf('sourceTexts'), { ...text, sourceId: id }),
              ],
      );
    },
    markFollowUp: async (folder, given) =>
      await follow(['markFollowUp', given], await write.markFollowUp(folder, given), (idOf) => [
        insert('meetings', idOf('meetings'), given),
      ]),
    matchPoints: async (folder, title, changes) =>
      await follow(
        ['matchPoints', changes],
        await write.matchPoints(folder, title, changes),
        (idOf) =>
          changes.map((each) => {
            if (each.kind === 'add')
              return insert('pointMatches', idOf('pointMatches'), each.given);
            const fields = each.kind === 'edit' ? each.fields : { deleted: true };
            return patch('pointMatches', each.id, fields);
          }),
      ),
    revert: write.revert,
  };
}

/** For tests: the change that a gesture left in the log. */
export async function changeOf({ device }: World, id: string | null): Promise<Change | null> {
  return id === null ? null : ((await device.database.changes.get(id)) ?? null);
}

function insert<T extends TableName>(table: T, id: string, given: Given<Rows[T]>): Act {
  return { kind: 'insert', table, id, given };
}

function patch(table: TableName, id: string, fields: object): Act {
  return { kind: 'patch', table, id, fields };
}

function passageOf<P extends { readonly aboutPartyId?: string | null }>(passage: P) {
  return { ...passage, aboutPartyId: passage.aboutPartyId ?? null };
}
