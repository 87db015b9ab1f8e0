/** What records are called, by their ids. */
export type NamedRecords = ReadonlyMap<string, { readonly words: string }>;
