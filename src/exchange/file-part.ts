/** A header, a record or the end of a file, unchecked. */
export interface FilePart {
  readonly kind: 'header' | 'record' | 'end';
  readonly value: unknown;
  readonly line: number | null;
  /** A record's own words in UTF-8, without the comma; null where they do not stand on a line of their own. */
  readonly words: Uint8Array | null;
}
