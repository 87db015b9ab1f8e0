import { bulkDatabase, database } from '#data/database.ts';
import { bookRows } from '#data/reads/book-stream.ts';
import { positionsOfTrack } from '#data/reads/positions.ts';
import { logPosition } from '#data/writes/positions.ts';
import { startStaging } from '#data/writes/staging.ts';
import { countsOf } from '#domain/book-part.ts';
import { emptyBook } from '#domain/book.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import type { Position } from '#domain/position.ts';
import { askSearch, type SearchAnswer } from '#state/search.ts';
import type { Engine } from './engine.ts';

/** Parley's own data room and its search, without their screens: pages of an issue each, the change log, a worker that has read all. */
export function parleyEngine(): Engine {
  let home = '';
  const everything = async () => {
    const all: Position[] = [];
    for await (const { rows } of bookRows([home], ['positions'])) {
      for (const row of rows) all.push(row as Position);
    }
    return all;
  };
  return {
    open: async () => {
      await database.open();
      await bulkDatabase.open();
    },
    async importAll(rows) {
      const [first] = rows;
      if (!first) return;
      home = first.negotiationId;
      const staging = await startStaging([home]);
      const { created, stamps } = first;
      const given = newNegotiation({ title: 'Measured', rank: 'a0' });
      const own = { ...given, id: home, negotiationId: home, created, stamps, deleted: false };
      await staging.add('negotiations', own, 600);
      // Of a position, and what a page counts of it besides.
      for (const row of rows) await staging.add('positions', row, 600 + row.statement.length);
      await staging.show({ ...countsOf(emptyBook), negotiations: 1, positions: rows.length });
    },
    logOne: ({ id: _id, negotiationId, created: _made, stamps: _stamps, deleted: _is, ...given }) =>
      logPosition(negotiationId, given, 'Aldria'),
    async openList(trackId) {
      const issues = await positionsOfTrack(trackId);
      return issues.reduce((count, { positions }) => count + positions.length, 0);
    },
    prepare: async () => {
      await answered('');
    },
    search: async (word) => (await answered(word)).total,
    readAll: async () => (await everything()).length,
    async wipe() {
      bulkDatabase.close();
      await database.delete();
    },
  };
}

/** What the worker says once it has read everything. */
async function answered(query: string): Promise<SearchAnswer> {
  const question = { query, caret: query.length, limit: 50, today: '2031-03-12' };
  return await new Promise((resolve, reject) => {
    const stop = askSearch(
      question,
      (answer) => {
        if (!answer.isReady || answer.query !== query) return;
        stop();
        resolve(answer);
      },
      () => reject(new Error('Searching failed')),
    );
  });
}
