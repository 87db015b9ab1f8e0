/** Stands outside the database, so that a start without data can tell whether there ever was any. */
export interface KeptMarker {
  readonly negotiations: number;
  /** When they were last seen, in epoch milliseconds. */
  readonly at: number;
}

const key = 'parley.kept';

export function keptMarker(): KeptMarker | null {
  try {
    return markerOf(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Null: nothing is here any more, and rightly so. */
export function setKeptMarker(marker: KeptMarker | null): void {
  try {
    if (marker === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(marker));
  } catch {
    // Without storage there is nothing to remember either.
  }
}

/** What a text says of what was kept; null where it says nothing of the kind. */
export function markerOf(text: string | null): KeptMarker | null {
  const { negotiations, at } = (JSON.parse(text ?? 'null') ?? {}) as Partial<KeptMarker>;
  return typeof negotiations === 'number' && typeof at === 'number' && negotiations > 0
    ? { negotiations, at }
    : null;
}
