import type { Position } from '#domain/position.ts';
import PouchDB from 'pouchdb-browser';
import type { Engine } from './engine.ts';
import { countFolded } from './folded.ts';

/** PouchDB over IndexedDB. Its documents stand by track and issue, as its guide advises instead of an index. */
export function pouchEngine(): Engine {
  let db: PouchDatabase | null = null;
  const opened = () => {
    if (!db) throw new Error('Not open');
    return db;
  };
  const everything = async () => {
    const { rows } = await opened().allDocs({ include_docs: true });
    return rows.flatMap(({ doc }) => (doc ? [doc.row as Position] : []));
  };
  return {
    open: async () => {
      db = new PouchDB('bench-pouch');
      await db.info();
    },
    async importAll(rows) {
      for (let from = 0; from < rows.length; from += 2000) {
        await opened().bulkDocs(rows.slice(from, from + 2000).map(documentOf));
      }
    },
    logOne: (row) => opened().put(documentOf(row)),
    async openList(trackId) {
      const { rows } = await opened().allDocs({
        include_docs: true,
        startkey: `${trackId}/`,
        endkey: `${trackId}/\uFFFF`,
      });
      return rows.length;
    },
    search: async (word) => countFolded(await everything(), word),
    readAll: async () => (await everything()).length,
    wipe: async () => {
      await opened().destroy();
    },
  };
}

function documentOf(row: Position) {
  return { _id: `${row.trackId ?? ''}/${row.issueId ?? ''}/${row.id}`, row };
}
