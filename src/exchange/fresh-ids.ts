import type { Book } from '#domain/book.ts';
import { makeId } from '#domain/id.ts';

/**
 * The same book under new ids, so that it can stand beside the original: ids of rows and of members of
 * maps, whatever points at them (the change log too), and the tab in every stamp, since a change is
 * known by its stamp. What is sorted by id or stamp keeps its order. Words are left as they are.
 */
export function withFreshIds(book: Book): Book {
  const ids = new Set<string>();
  const tabs = new Set<string>();
  rewrite(book, {
    id: (id) => (ids.add(id), id),
    tab: (tab) => (tabs.add(tab), tab),
  });
  const newIds = paired(ids, () => makeId());
  const freshTabs = new Set<string>();
  while (freshTabs.size < tabs.size) freshTabs.add(makeTab());
  const inOrder = Array.from(freshTabs).toSorted();
  const newTabs = paired(tabs, (index) => inOrder[index] ?? '');
  const fresh = rewrite(book, {
    id: (id) => newIds.get(id) ?? id,
    tab: (tab) => newTabs.get(tab) ?? tab,
  });
  return fresh as Book;
}

export interface Rewriting {
  readonly id: (id: string) => string;
  readonly tab: (tab: string) => string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const stamp = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}$/;

/** A row with its ids and tabs replaced. */
export function rewrite(value: unknown, rewriting: Rewriting, field = ''): unknown {
  if (typeof value === 'string') return rewriteText(value, rewriting, field);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => rewrite(member, rewriting, field));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      rewriteKey(key, rewriting),
      rewrite(member, rewriting, nameOf(overruledField(key, value), field)),
    ]),
  );
}

/** Only fields that hold ids or stamps by their name: anything else may be somebody's words. */
function rewriteText(text: string, rewriting: Rewriting, field: string): string {
  if ((field === 'id' || field === 'path') && text.includes('.'))
    return text
      .split('.')
      .map((part) => rewriteText(part, rewriting, 'id'))
      .join('.');
  if (text.length > 36) return text;
  if (field === 'tab') return rewriting.tab(text);
  if (!/^(?:id|created|removed|stamps|corrects|\w+Id|\w+Stamp)$/.test(field)) return text;
  if (uuid.test(text)) return rewriting.id(text);
  return stamp.test(text) ? `${text.slice(0, 18)}${rewriting.tab(text.slice(18))}` : text;
}

/** A key is a field's name, an id, or a path with ids in it ("claims.<id>"). */
function rewriteKey(key: string, { id }: Rewriting): string {
  if (key.length < 36) return key;
  const steps = key.split('.');
  return steps.map((step) => (uuid.test(step) ? id(step) : step)).join('.');
}

/** What a merge kept and lost of a field goes by that field's name. */
function overruledField(key: string, { path }: { readonly path?: unknown }): string {
  return (key === 'kept' || key === 'lost') && typeof path === 'string' ? path : key;
}

/** Within `stamps` every value is a stamp; a path in the change log names its last field. */
function nameOf(key: string, parent: string): string {
  return parent === 'stamps' ? parent : (key.split('.').at(-1) ?? key);
}

function paired(
  values: ReadonlySet<string>,
  make: (index: number) => string,
): ReadonlyMap<string, string> {
  return new Map(
    Array.from(values)
      .toSorted()
      .map((value, index) => [value, make(index)]),
  );
}

export function makeTab(): string {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word.toString(16).padStart(8, '0');
}
