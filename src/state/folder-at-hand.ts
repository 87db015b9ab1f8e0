import type { Negotiation } from '#domain/negotiation.ts';
import { lastNegotiation } from './last-negotiation.ts';
import { useNegotiations } from './read.ts';

/** The negotiation that the URL names, else the one looked at last, else the first; null: there is none. */
export function useFolderAtHand(named: string | undefined): Negotiation | null {
  const all = useNegotiations();
  const wished = named ?? lastNegotiation();
  return all.find((each) => each.id === wished) ?? all[0] ?? null;
}
