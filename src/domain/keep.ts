/** Makes equal strings, and equal lists and objects, one and the same: a party's id stands in thousands of rows. */
export function makeKeep(): <V extends string | object>(value: V) => V {
  const strings = new Map<string, string>();
  const objects = new Map<string, object>();
  return <V extends string | object>(value: V): V => {
    if (typeof value === 'string') return once(strings, value, value) as V;
    return once(objects, JSON.stringify(value), value) as V;
  };
}

function once<V>(known: Map<string, V>, key: string, value: V): V {
  const own = known.get(key);
  if (own !== undefined) return own;
  known.set(key, value);
  return value;
}
