import { foldText } from '#domain/fold-text.ts';
import { queryMeaning } from '#domain/query-meaning.ts';
import { parseQuery } from '#domain/query.ts';
import { makeSearchIndex } from '#domain/search-index.ts';
import { makeScan } from '#domain/search-scan.ts';
import { searchedTables, type SearchedTable } from '#domain/query-keys.ts';
import type { Searched } from './bench.ts';

const today = '2031-03-12';
const now = Date.UTC(2031, 2, 12);
const limit = 50;

addEventListener(
  'message',
  ({ data }: MessageEvent<{ lines: readonly string[]; words: readonly string[] }>) => {
    const batches = batchesOf(data.lines.flatMap(rowOf));
    const begun = performance.now();
    const index = makeSearchIndex();
    for (const [table, rows] of batches) index.takeAll(table, rows as never);
    const prepared = performance.now() - begun;
    const names = index.names();
    const scan = makeScan(index);
    const ours: number[] = [];
    const plain: number[] = [];
    let missed = 0;
    // The first turn warms both up.
    for (let turn = 0; turn < 4; turn += 1) {
      for (const word of data.words) {
        const folded = foldText(word);
        let count = 0;
        const one = timed(() => {
          for (const text of index.folded) if (text.includes(folded)) count += 1;
        });
        let found = 0;
        const other = timed(() => {
          found = scan(queryMeaning(parseQuery(word), names, today), limit, now).total;
        });
        if (turn === 0) continue;
        plain.push(one);
        ours.push(other);
        if (found < count) missed += 1;
      }
    }
    postMessage({ ours, plain, prepared, missed } satisfies Searched);
  },
);

interface TableRow {
  readonly table: SearchedTable;
  readonly row: unknown;
}

/** As the disk gives them: some of a table at a time. */
function batchesOf(rows: readonly TableRow[]): readonly (readonly [SearchedTable, unknown[]])[] {
  const batches: (readonly [SearchedTable, unknown[]])[] = [];
  for (const { table, row } of rows) {
    const last = batches.at(-1);
    if (last?.[0] === table && last[1].length < 1000) last[1].push(row);
    else batches.push([table, [row]]);
  }
  return batches;
}

/** Of a table that is searched. */
function rowOf(line: string): readonly TableRow[] {
  const [[table, row] = ['', null]] = Object.entries(JSON.parse(line) as object);
  const isSearched = searchedTables.has(table as SearchedTable);
  return isSearched ? [{ table: table as SearchedTable, row: row as unknown }] : [];
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
