/** Of one field of many rows: makes what is equal one and the same. */
export interface KeptField {
  readonly text: (text: string) => string;
  readonly list: (texts: readonly string[]) => readonly string[];
}

/**
 * Fields in which a party's id stands in thousands of rows; a text is the same in all of them. Each knows
 * what stood in it last: neighbours often have the same, which is seen without looking it up.
 */
export function keptFields(): () => KeptField {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  return () => {
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
}

const none: readonly string[] = [];
