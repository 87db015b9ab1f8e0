import { bulkDatabase, database } from '#data/database.ts';
import { bookRows } from '#data/reads/book-stream.ts';
import { positionsOfTrack } from '#data/reads/positions.ts';
import { logPosition } from '#data/writes/positions.ts';
import { startStaging } from '#data/writes/staging.ts';
import { countsOf } from '#domain/book-part.ts';
import { emptyBook } from '#domain/book.ts';
import type { Position } from '#domain/position.ts';
import type { Engine } from './engine.ts';
import { countFolded } from './folded.ts';

/** Parley's own data room, without its screens: pages of an issue each, and the change log. */
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
      home = rows[0]?.negotiationId ?? '';
      const staging = await startStaging([home]);
      // Of a position, and what a page counts of it besides.
      for (const row of rows) await staging.add('positions', row, 600 + row.statement.length);
      await staging.show({ ...countsOf(emptyBook), positions: rows.length });
    },
    logOne: ({ id: _id, negotiationId, created: _made, stamps: _stamps, deleted: _is, ...given }) =>
      logPosition(negotiationId, given, 'Aldria'),
    async openList(trackId) {
      const issues = await positionsOfTrack(trackId);
      return issues.reduce((count, { positions }) => count + positions.length, 0);
    },
    search: async (word) => countFolded(await everything(), word),
    readAll: async () => (await everything()).length,
    async wipe() {
      bulkDatabase.close();
      await database.delete();
    },
  };
}
