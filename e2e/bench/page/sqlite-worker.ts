import { foldText } from '#domain/fold-text.ts';
import type { Position } from '#domain/position.ts';
import startSqlite, { type OpfsSAHPoolDatabase, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';

let pool: SAHPoolUtil | null = null;
let db: OpfsSAHPoolDatabase | null = null;

const tables = `
  CREATE TABLE positions (id TEXT PRIMARY KEY, trackId TEXT, issueId TEXT, partyId TEXT, folded TEXT, row TEXT);
  CREATE INDEX byTrack ON positions (trackId);
  CREATE INDEX byIssue ON positions (issueId);
  CREATE INDEX byParty ON positions (partyId);
`;
const insert = 'INSERT INTO positions VALUES (?, ?, ?, ?, ?, ?)';

const answers: Readonly<Record<string, (given: never) => Promise<number> | number>> = {
  async open() {
    const sqlite = await startSqlite();
    pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench-sqlite' });
    db = new pool.OpfsSAHPoolDb('/bench.sqlite3');
    db.exec('PRAGMA synchronous = FULL');
    db.exec(tables);
    return 0;
  },
  importAll(rows: readonly Position[]) {
    const open = opened();
    const statement = open.prepare(insert);
    open.exec('BEGIN');
    for (const row of rows) statement.bind(valuesOf(row)).stepReset();
    open.exec('COMMIT');
    statement.finalize();
    return rows.length;
  },
  logOne(row: Position) {
    opened().exec({ sql: insert, bind: valuesOf(row) });
    return 1;
  },
  openList: (trackId: string) => rowsOf('SELECT row FROM positions WHERE trackId = ?', [trackId]),
  search: (word: string) => rowsOf('SELECT row FROM positions WHERE instr(folded, ?) > 0', [word]),
  readAll: () => rowsOf('SELECT row FROM positions'),
  async wipe() {
    db?.close();
    await pool?.removeVfs();
    return 0;
  },
};

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly work: string; readonly given: never }>) => {
    const answer = async () => (await answers[data.work]?.(data.given)) ?? 0;
    answer().then(
      (value) => postMessage({ value }),
      (error: unknown) => postMessage({ problem: String(error) }),
    );
  },
);

function opened(): OpfsSAHPoolDatabase {
  if (!db) throw new Error('Not open');
  return db;
}

function rowsOf(sql: string, bind?: string[]): number {
  const found = opened().selectValues(sql, bind);
  return found.map((row) => JSON.parse(row as string) as Position).length;
}

function valuesOf(row: Position): string[] {
  const { id, trackId, issueId, partyId, statement } = row;
  return [id, trackId ?? '', issueId ?? '', partyId, foldText(statement), JSON.stringify(row)];
}
