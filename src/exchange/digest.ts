import { schemas } from '#domain/book-schemas.ts';
import { tableNames, type Book, type TableName } from '#domain/book.ts';
import { bookLines, inOrder, lineOf } from './book-lines.ts';
import { makeLineDigest } from './line-digest.ts';

/**
 * Every record with its stamps, the change log included: equal after a round trip, and whichever way
 * round two copies were merged. Hex.
 */
export async function fullDigest(book: Book): Promise<string> {
  return digestOf(bookLines(book));
}

/**
 * What a person would call the same: live records without their stamps and without the change log,
 * so that undo restores it. A withdrawn member of a map counts as one that was never there. Hex.
 */
export async function contentDigest(book: Book): Promise<string> {
  return digestOf(contentLines(book));
}

async function digestOf(lines: Iterable<string>): Promise<string> {
  const digest = makeLineDigest();
  for (const line of lines) await digest.add(line);
  return digest.finish();
}

function* contentLines(book: Book): Generator<string, void> {
  for (const table of tableNames) {
    const maps = mapFields(table);
    for (const row of inOrder(book, table)) {
      const { created: _created, stamps: _stamps, deleted, ...content }: Content = { ...row };
      if (deleted === true) continue;
      for (const map of maps) content[map] = withoutWithdrawn(content[map]);
      yield lineOf(table, content);
    }
  }
}

type Content = { [field: string]: unknown; created?: unknown; stamps?: unknown; deleted?: unknown };

function mapFields(table: TableName): readonly string[] {
  const shape = Object.entries(schemas[table].shape);
  return shape.filter(([, field]) => field.def.type === 'record').map(([name]) => name);
}

function withoutWithdrawn(map: unknown): unknown {
  if (typeof map !== 'object' || map === null) return map;
  return Object.fromEntries(Object.entries(map).filter(([, member]) => member !== null));
}
