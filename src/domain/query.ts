/** One part of a query as it was typed, with its place in it. */
export interface Term {
  readonly kind: 'word' | 'phrase' | 'filter';
  /** A filter's, as typed; else blank. */
  readonly key: string;
  /** The words, or a filter's value; without quotes. */
  readonly text: string;
  /** A minus stands before it: what does not match is wanted. */
  readonly isNot: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Words, "phrases in quotes" and `key:value`, each with a minus before it where it must not match. Whatever
 * is typed has a reading: a quote that is not closed goes to the end.
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const found of query.matchAll(part)) {
    const [whole, minus = '', key = '', quoted, plain = ''] = found;
    if (whole === '') continue;
    const place = { start: found.index, end: found.index + whole.length };
    const isNot = minus !== '';
    const isFilter = key !== '' && !plain.startsWith('//');
    const text = quoted ?? plain;
    if (isFilter) terms.push({ kind: 'filter', key, text, isNot, ...place });
    else if (quoted === undefined)
      terms.push({ kind: 'word', key: '', text: whole.slice(minus.length), isNot, ...place });
    else terms.push({ kind: 'phrase', key: '', text, isNot, ...place });
  }
  return terms;
}

const quotes = '"“”„';
/** A minus by itself is a word; a key is of letters only, so that 12:30 is no filter. */
const part = new RegExp(
  `(-(?=[^\\s-]))?(?:(\\p{L}+):)?(?:[${quotes}]([^${quotes}]*)(?:[${quotes}]|$)|([^\\s${quotes}]+|(?<=:)))`,
  'gu',
);

/** The query as it would be without one of its parts. */
export function withoutTerm(query: string, { start, end }: Term): string {
  return [query.slice(0, start).trim(), query.slice(end).trim()]
    .filter((each) => each !== '')
    .join(' ');
}

/** The query with a filter after it. */
export function withFilter(query: string, key: string, value: string): string {
  return [query.trim(), filterText(key, value)].filter((each) => each !== '').join(' ');
}

/** As a filter is written: in quotes where it has to be. */
export function filterText(key: string, value: string): string {
  const isPlain = /^[^\s"“”„]+$/.test(value);
  return isPlain ? `${key}:${value}` : `${key}:"${value.replaceAll(/["“”„]/g, ' ').trim()}"`;
}
