import type { FuzzyDate } from './fuzzy-date.ts';

/** Makes what is equal one and the same: a party's id stands in thousands of rows. */
export interface Keep {
  readonly text: (text: string) => string;
  readonly list: (texts: readonly string[]) => readonly string[];
  readonly date: (date: FuzzyDate) => FuzzyDate;
}

export function makeKeep(): Keep {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const dates = new Map<string, FuzzyDate>();
  const text = (value: string) => {
    const own = texts.get(value);
    if (own === undefined) texts.set(value, value);
    return own ?? value;
  };
  return {
    text,
    list(values) {
      if (values.length === 0) return none;
      const [first = ''] = values;
      const key = values.length === 1 ? first : JSON.stringify(values);
      const own = lists.get(key);
      // One text may look like several.
      if (own?.length === values.length && own[0] === first) return own;
      const made = values.map(text);
      lists.set(made.length === 1 ? (made[0] ?? key) : key, made);
      return made;
    },
    date({ words, edtf }) {
      const key = edtf === null ? words : `${edtf}\n${words}`;
      const own = dates.get(key);
      if (own?.edtf === edtf && own.words === words) return own;
      const made = { words, edtf };
      dates.set(key, made);
      return made;
    },
  };
}

const none: readonly string[] = [];
