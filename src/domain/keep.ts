import type { FuzzyDate } from './fuzzy-date.ts';

/** Makes what is equal one and the same: a party's id stands in thousands of rows. */
export interface Keep {
  readonly text: (text: string) => string;
  readonly list: (texts: readonly string[]) => readonly string[];
  readonly date: (date: FuzzyDate) => FuzzyDate;
  /** The same for one field: neighbours often have the same in it, which is seen without looking it up. */
  readonly field: () => Pick<Keep, 'text' | 'list'>;
}

export function makeKeep(): Keep {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const dates = new Map<string, FuzzyDate>();
  const field = () => {
    let last = '';
    const text = (value: string) => {
      if (value === last) return last;
      const own = texts.get(value);
      if (own === undefined) texts.set(value, value);
      last = own ?? value;
      return last;
    };
    const list = (values: readonly string[]) => {
      const [first] = values;
      if (first === undefined) return none;
      // Of several there are too many kinds to look for an equal one.
      if (values.length > 1) return values.map(text);
      const one = text(first);
      const own = lists.get(one);
      if (own) return own;
      const made = [one];
      lists.set(one, made);
      return made;
    };
    return { text, list };
  };
  return {
    ...field(),
    field,
    date({ words, edtf }) {
      const key = edtf ?? words;
      const own = dates.get(key);
      if (own?.words === words && own.edtf === edtf) return own;
      const made = { words, edtf };
      dates.set(key, made);
      return made;
    },
  };
}

const none: readonly string[] = [];
