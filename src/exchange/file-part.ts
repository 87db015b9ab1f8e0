/** A header, a record or the end of a file, unchecked. */
export interface FilePart {
  readonly kind: 'header' | 'record' | 'end';
  readonly value: unknown;
  readonly line: number | null;
  /** Characters that it takes in the file; 0 where that is not known. */
  readonly length: number;
}
