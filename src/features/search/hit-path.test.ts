import { searchedTables, type SearchedTable } from '#domain/query-keys.ts';
import { sampleId } from '#domain/sample-rows.fixture.ts';
import type { HitPlace } from '#domain/search-hit.ts';
import { expect, test } from 'vitest';
import { hitPath } from './hit-path.ts';

const place = (table: SearchedTable, more: Partial<HitPlace> = {}): HitPlace => ({
  table,
  id: sampleId(9),
  negotiationId: sampleId(1),
  trackId: sampleId(2),
  issueId: sampleId(3),
  meetingId: sampleId(4),
  sourceId: sampleId(5),
  noteId: null,
  words: [],
  ...more,
});

/** A page of several records is opened at the one that was found. */
const bySomethingElse: ReadonlySet<SearchedTable> = new Set<SearchedTable>([
  'negotiations',
  'sourceTexts',
  'readouts',
  'textDrafts',
  'notes',
]);

test('every find leads to the record itself', () => {
  const tables = [...(searchedTables as ReadonlySet<SearchedTable>)];
  const asked = tables.filter((table) => !bySomethingElse.has(table));
  expect(asked.filter((table) => !hitPath(place(table)).includes(sampleId(9)))).toEqual([]);
});

test('a text is opened at the words, a note in the margin of its text', () => {
  const words = [[3, 9]] as const;
  expect(hitPath(place('sourceTexts', { words }))).toContain(`/sources/${sampleId(5)}?at=3-9`);
  expect(hitPath(place('sources', { noteId: sampleId(8) }))).toContain(
    `/sources/${sampleId(9)}?item=${sampleId(8)}`,
  );
});
