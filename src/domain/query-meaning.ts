import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Day } from './day.ts';
import { edtfSpan } from './edtf-span.ts';
import { foldText } from './fold-text.ts';
import { nearestFirst } from './nearest-first.ts';
import type { Term } from './query.ts';
import { fixedValues, isQueryKey, kindTables, queryKeys, type QueryKey } from './query-keys.ts';
import type { QueryNames } from './query-names.ts';
import { meantNames, meantValues, queryValues } from './query-values.ts';

/** What a filter lets through: records with one of these ids, values or words, or in time. */
export interface QueryFilter {
  readonly key: QueryKey;
  readonly isNot: boolean;
  /** Ids or values of which one is enough; none: nothing matches. */
  readonly values: ReadonlySet<string>;
  /** Of `since` the first day, of `until` the last one; else blank. */
  readonly day: Day;
}

interface QueryWord {
  readonly folded: string;
  readonly isNot: boolean;
}

/** A filter that asks for what is not there, in words that say what to change. Nothing is filtered by it. */
export interface QueryRefusal {
  readonly term: Term;
  readonly says: MessageDescriptor;
  /** What could be asked for instead. */
  readonly possible: readonly string[];
}

export interface QueryMeaning {
  readonly words: readonly QueryWord[];
  readonly filters: readonly QueryFilter[];
  readonly refusals: readonly QueryRefusal[];
}

export function queryMeaning(terms: readonly Term[], names: QueryNames, today: Day): QueryMeaning {
  const words: QueryWord[] = [];
  const filters: QueryFilter[] = [];
  const refusals: QueryRefusal[] = [];
  for (const term of terms) {
    if (term.kind === 'filter') {
      const meant = filterOf(term, names, today);
      if ('says' in meant) refusals.push(meant);
      else add(filters, meant);
    } else {
      const folded = foldText(term.text).trim();
      if (folded !== '') words.push({ folded, isNot: term.isNot });
    }
  }
  return { words, filters, refusals };
}

/** Of the same key one is enough; but all that a record must have, and all that it must not be. */
function add(filters: QueryFilter[], filter: QueryFilter): void {
  const { key, isNot } = filter;
  const isEach = isNot || key === 'has' || key === 'since' || key === 'until';
  const at = isEach ? -1 : filters.findIndex((each) => each.key === key && !each.isNot);
  const same = filters[at];
  if (same) filters[at] = { ...same, values: new Set([...same.values, ...filter.values]) };
  else filters.push(filter);
}

function filterOf(term: Term, names: QueryNames, today: Day): QueryFilter | QueryRefusal {
  const key = foldText(term.key);
  const { text, isNot } = term;
  const typed = term.key;
  if (!isQueryKey(key)) {
    const says = msg`There is no filter “${typed}”. To search for these words as they stand, put them in quotes.`;
    const keys = Object.keys(queryKeys).map((each) => `${each}:`);
    return { term, says, possible: nearestFirst(keys, key) };
  }
  const values = queryValues(key, names, today);
  const isDate = key === 'since' || key === 'until';
  const refuse = (says: MessageDescriptor): QueryRefusal => {
    return { term, says, possible: isDate ? values : nearestFirst(values, text) };
  };
  if (text.trim() === '') return refuse(msg`“${key}:” waits for a value.`);
  const found = (meant: Iterable<string>): QueryFilter => {
    return { key, isNot, values: new Set(meant), day: '' };
  };
  switch (key) {
    case 'since':
    case 'until': {
      const span = /^\d{4}/.test(text) ? edtfSpan(text) : null;
      const day = key === 'since' ? span?.earliest : span?.latest;
      if (day) return { ...found([]), day };
      const says = msg`“${text}” is not a date that can be filtered by. Write a day, a month or a year in digits, such as 2031-03-12, 2031-03 or 2031.`;
      return refuse(says);
    }
    case 'party':
    case 'track':
    case 'negotiation':
    case 'person': {
      const meant = meantNames(names[key], text);
      if (meant.length > 0) return found(meant.flatMap(({ ids }) => ids));
      return refuse(unnamed[key](text));
    }
    case 'owner': {
      const meant = meantNames([...names.party, ...names.person], text);
      if (meant.length > 0) return found(meant.flatMap(({ ids }) => ids));
      return refuse(msg`No party and no person is called “${text}”.`);
    }
    case 'kind':
    case 'stance':
    case 'firmness':
    case 'has':
    case 'status':
    case 'tag':
    case 'marking': {
      const meant = meantValues(values, text);
      if (meant.length > 0) return found(meant.map((each) => stored(key, each)));
      const isFixed = fixedValues[key] !== undefined;
      const says = isFixed
        ? msg`“${text}” is no value of “${key}”.`
        : msg`Nothing has the ${key} “${text}”.`;
      return refuse(says);
    }
  }
}

const unnamed = {
  party: (text: string) => msg`No party is called “${text}”.`,
  track: (text: string) => msg`No track is called “${text}”.`,
  negotiation: (text: string) => msg`No negotiation is called “${text}”.`,
  person: (text: string) => msg`No person is called “${text}”.`,
} as const;

function stored(key: QueryKey, value: string): string {
  return key === 'kind' ? kindTables[value as keyof typeof kindTables] : value;
}
