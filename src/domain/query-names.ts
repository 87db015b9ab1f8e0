/** Something that a query can name, with all its ids: the same party may be in several negotiations. */
export interface QueryName {
  readonly name: string;
  /** Short names and others under which it is known. */
  readonly others: readonly string[];
  readonly ids: readonly string[];
}

/** What is there to be named by a query's filters. */
export interface QueryNames {
  readonly party: readonly QueryName[];
  readonly track: readonly QueryName[];
  readonly negotiation: readonly QueryName[];
  readonly person: readonly QueryName[];
  readonly tags: readonly string[];
  readonly markings: readonly string[];
}

export const noNames: QueryNames = {
  party: [],
  track: [],
  negotiation: [],
  person: [],
  tags: [],
  markings: [],
};
