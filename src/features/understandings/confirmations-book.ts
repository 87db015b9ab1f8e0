import type { Negotiation } from '#domain/negotiation.ts';
import type { Package } from '#domain/package.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Quote } from '#domain/quote.ts';
import type { Source } from '#domain/source.ts';

/** What the claims of a negotiation speak of. */
export interface ConfirmationsBook {
  readonly negotiation: Negotiation;
  readonly parties: ReadonlyMap<string, Party>;
  readonly packages: ReadonlyMap<string, Package>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Passages that claims rest on. */
  readonly quotes: readonly Quote[];
}
