const key = 'parley.last-negotiation';

/** Where the user was last, for what is opened from a place outside any negotiation. */
export function lastNegotiation(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberNegotiation(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Without storage the first negotiation is taken instead.
  }
}
