/** What every checked record of a file has, of whatever table. */
export interface FileRow {
  readonly id: string;
  readonly negotiationId: string;
}
