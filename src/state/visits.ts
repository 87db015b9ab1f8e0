/** When a negotiation was looked at on this device: epoch milliseconds. Local only, part of no export. */
interface Visits {
  /** The end of the visit before this one; null: this is the first. */
  readonly previous: number | null;
  /** When it was last looked at. */
  readonly seen: number;
}

/** Milliseconds without a look after which a new visit begins. */
const pause = 30 * 60_000;

/** A look at the negotiation now. */
export function afterLook(visits: Visits | null, now: number): Visits {
  if (visits === null) return { previous: null, seen: now };
  return { previous: now - visits.seen > pause ? visits.seen : visits.previous, seen: now };
}

/** Takes note that the negotiation is looked at. */
export function rememberLook(negotiationId: string): void {
  try {
    const next = afterLook(visitsOf(negotiationId), Date.now());
    localStorage.setItem(keyOf(negotiationId), JSON.stringify(next));
  } catch {
    // Without storage there is no last visit to compare with.
  }
}

/** When the visit before this one ended; null: none is known. */
export function lastVisit(negotiationId: string): number | null {
  return visitsOf(negotiationId)?.previous ?? null;
}

const keyOf = (negotiationId: string) => `parley.visits.${negotiationId}`;

function visitsOf(negotiationId: string): Visits | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(negotiationId)) ?? 'null');
    return isVisits(found) ? found : null;
  } catch {
    return null;
  }
}

function isVisits(value: unknown): value is Visits {
  if (typeof value !== 'object' || value === null) return false;
  const { previous, seen } = value as Partial<Visits>;
  return typeof seen === 'number' && (previous === null || typeof previous === 'number');
}
