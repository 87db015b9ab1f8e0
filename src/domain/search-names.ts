import type { QueryName, QueryNames } from './query-names.ts';
import type { SearchDoc } from './search-doc.ts';
import type { TableName } from './book.ts';

/** What can be named by a filter, of records that are not deleted. */
export function searchNames(docs: readonly SearchDoc[]): QueryNames {
  const tags = new Set<string>();
  const markings = new Set<string>();
  const named = new Map<TableName, Map<string, { others: Set<string>; ids: string[] }>>();
  for (const table of namedTables) named.set(table, new Map());
  for (const doc of docs) {
    for (const tag of doc.tags) tags.add(tag);
    for (const marking of doc.markings) markings.add(marking);
    const byName = named.get(doc.table);
    if (!byName || doc.title.trim() === '') continue;
    const known = byName.get(doc.title) ?? { others: new Set(), ids: [] };
    byName.set(doc.title, known);
    known.ids.push(doc.id);
    if (doc.table === 'parties')
      for (const other of doc.body.split('\n')) if (other !== '') known.others.add(other);
  }
  const of = (table: TableName): readonly QueryName[] =>
    Array.from(named.get(table) ?? [], ([name, { others, ids }]) => ({
      name,
      others: [...others],
      ids,
    })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    party: of('parties'),
    track: of('tracks'),
    negotiation: of('negotiations'),
    person: of('persons'),
    tags: [...tags].toSorted(),
    markings: [...markings].toSorted(),
  };
}

const namedTables: readonly TableName[] = ['parties', 'tracks', 'negotiations', 'persons'];
