import { tableNames, type Book, type Rows, type TableName } from '#domain/book.ts';
import { schemas } from '#domain/book-schemas.ts';
import { makeId } from '#domain/id.ts';
import { changeablePositionFields, type Position } from '#domain/position.ts';
import { quotedTables } from '#domain/quote.ts';
import type { Given, Row } from '#domain/row.ts';
import type { OrderedTable } from '#data/writes/order.ts';
import type { RowTable, write as Write } from './write.ts';

const orderedTables: readonly OrderedTable[] = [
  'negotiations',
  'tracks',
  'issues',
  'parties',
  'steps',
  'understandings',
];
/** What lists and rules are made of. */
const mainTables = ['tracks', 'issues', 'parties', 'meetings', 'steps'] as const;
const rowTables = tableNames.filter((table) => table !== 'positions');

interface Ground {
  readonly write: typeof Write;
  /** What is on the disk. */
  readonly book: Book;
  /** Books whose rows lend the commands their values. */
  readonly donors: readonly Book[];
  /** A number from 0 up to, but not including, `below`; the next of a seeded series. */
  readonly pick: (below: number) => number;
  /** Makes borrowed fields point at what the book holds; null: they have no place there. By default they stay as they are. */
  readonly fit?: <T extends TableName>(table: T, fields: Given<Rows[T]>) => Given<Rows[T]> | null;
}

/**
 * For tests: one command of the write gate, any of them with any values that the schemas allow. Resolves
 * with the gate's outcome; null where there was nothing to do it to.
 */
export async function randomCommand(ground: Ground): Promise<{ readonly ok: boolean } | null> {
  const commands = Object.values(commandsOf(ground));
  return (await commands[ground.pick(commands.length)]?.()) ?? null;
}

function commandsOf({ write, book, donors, pick, fit }: Ground) {
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)];
  const live = <R extends Row>(rows: readonly R[]) => one(rows.filter(({ deleted }) => !deleted));
  const given = <T extends keyof Rows>(table: T): Given<Rows[T]> | undefined => {
    const row = one(donors.flatMap((donor) => donor[table] as readonly Rows[T][]));
    if (!row) return undefined;
    const { id: _1, negotiationId: _2, created: _3, stamps: _4, deleted: _5, ...fields } = row;
    return fit ? (fit(table, fields) ?? undefined) : fields;
  };
  const folder = live(book.negotiations)?.id ?? book.negotiations[0]?.id ?? '';
  const rowOf = (table: RowTable) => live(book[table] as readonly Row[]);
  const patchOf = (table: RowTable, row: Row) => {
    const fields = Object.entries(given(table) ?? {});
    const [field, value] = one(fields) ?? ['deleted', false];
    if (!mapFields(table).includes(field)) return { [field]: value };
    const now = (row as unknown as Record<string, object>)[field] ?? {};
    const members = Object.entries({ ...now, ...(value as object) });
    const [key, member] = one(members) ?? ['', null];
    if (key === '') return { [field]: value };
    const isThere = key in now;
    return { [`${field}.${key}`]: isThere && pick(2) === 0 ? null : member };
  };
  const position = () => live(book.positions);
  const speech = (more: Partial<Position> = {}) => {
    const fields = given('positions');
    const issue = pick(6) === 0 ? undefined : live(book.issues);
    return (
      fields && {
        ...fields,
        trackId: issue?.trackId ?? null,
        issueId: issue?.id ?? null,
        corrects: null,
        ...more,
      }
    );
  };
  const passage = () => {
    const quote = given('quotes');
    return quote && { ...quote, aboutPartyId: null };
  };
  const fresh = <T extends RowTable>(table: T) => {
    const fields = given(table);
    return fields ? [{ id: makeId<string>(), given: fields }] : [];
  };
  const onRow = async (
    tables: readonly RowTable[],
    act: (table: RowTable, row: Row) => Promise<{ readonly ok: boolean }>,
  ) => {
    const table = one(tables) ?? 'tracks';
    const row = rowOf(table);
    return row && (await act(table, row));
  };
  const edit = async () =>
    await onRow(rowTables, (table, row) => write.editRow(table, row.id, patchOf(table, row)));
  const add = async (tables: readonly RowTable[]) => {
    const table = one(tables) ?? 'tracks';
    const fields = given(table);
    return fields && (await write.addRow(table, folder, fields));
  };
  const log = async () => {
    const fields = speech();
    const quote = passage();
    return (
      fields &&
      (await write.logPosition(folder, fields, 'Aldria', {
        parties: pick(3) === 0 ? fresh('parties') : [],
        issues: pick(3) === 0 ? fresh('issues') : [],
        ...(quote && pick(2) === 0 && { quotes: [quote] }),
      }))
    );
  };
  return {
    log,
    logMore: log,
    edit,
    editMore: edit,
    editAgain: edit,
    add: async () => await add(rowTables),
    addMain: async () => await add(mainTables),
    addMainMore: async () => await add(mainTables),
    addMainAgain: async () => await add(mainTables),
    addMainOften: async () => await add(mainTables),
    addMainOnceMore: async () => await add(mainTables),
    archive: async () =>
      await onRow(['tracks'], (_table, { id }) =>
        write.editRow('tracks', id, { archived: pick(2) === 0 }, 'archive'),
      ),
    // A track takes nearly all along, so it goes seldom.
    remove: async () =>
      await onRow(rowTables.slice(pick(4) === 0 ? 1 : 2), (table, { id }) =>
        write.deleteRow(table, id),
      ),
    reorder: async () =>
      await onRow(orderedTables, (table, { id }) =>
        write.reorder(table as OrderedTable, id, `a${pick(9) + 1}`),
      ),
    correct: async () => {
      const old = position();
      const fields =
        old && speech({ trackId: old.trackId, issueId: old.issueId, corrects: old.id });
      return fields && (await write.logPosition(folder, fields, ''));
    },
    grade: async () => {
      const old = position();
      const fields = given('positions');
      const field = one(changeablePositionFields.slice(2)) ?? 'tags';
      const value = field === 'deleted' ? true : fields?.[field];
      return old && fields && (await write.editPosition(old, 'Aldria', { [field]: value }));
    },
    move: async () => {
      const issue = live(book.issues);
      const isNear = ({ deleted, negotiationId }: Row) =>
        !deleted && negotiationId === issue?.negotiationId && pick(8) === 0;
      const refs = book.positions.filter(isNear).slice(0, 3);
      if (!issue || refs.length === 0) return null;
      const issues = fresh('issues').slice(0, pick(2));
      const { trackId, title } = issue;
      return await write.movePositions(refs, { trackId, issueId: issue.id, title }, { issues });
    },
    moveIssues: async () => {
      const track = live(book.tracks);
      const near = book.issues.filter(
        ({ deleted, negotiationId }) => !deleted && negotiationId === track?.negotiationId,
      );
      const ids = near.filter(() => pick(3) === 0).map(({ id }) => id);
      return track && ids.length > 0 ? await write.moveIssues(ids, track.id) : null;
    },
    addQuoted: async () => {
      const table = one(quotedTables.filter((each) => each !== 'positions')) ?? 'notes';
      const [fields, quote] = [given(table), passage()];
      return fields && quote && (await write.addQuoted(table, folder, fields, quote));
    },
    addSource: async () => {
      const [fields, text] = [given('sources'), given('sourceTexts')];
      return (
        fields && (await write.addSource(folder, fields, pick(2) === 0 ? null : (text ?? null)))
      );
    },
    editSource: async () => {
      const source = live(book.sources);
      const text = given('sourceTexts');
      if (!source) return null;
      return await write.editSource(source.id, { outlet: `Post ${pick(99)}` }, text ?? null);
    },
    followUp: async () => {
      const fields = given('meetings');
      return fields && (await write.markFollowUp(folder, fields));
    },
    start: async () => {
      const fields = given('negotiations');
      if (!fields || book.negotiations.length > 4) return null;
      const [parties, persons] = [fresh('parties'), fresh('persons')];
      return await write.startNegotiation(fields, { parties, persons });
    },
    match: async () => {
      const [fields, old] = [given('pointMatches'), live(book.pointMatches)];
      if (!fields) return null;
      return await write.matchPoints(folder, 'Summit', [
        { kind: 'add', given: fields },
        ...(old ? [{ kind: 'delete' as const, id: old.id }] : []),
      ]);
    },
  };
}

function mapFields(table: RowTable): readonly string[] {
  const fields: readonly [string, { readonly def: { readonly type: string } }][] = Object.entries(
    schemas[table].shape,
  );
  return fields.flatMap(([name, { def }]) => (def.type === 'record' ? [name] : []));
}
