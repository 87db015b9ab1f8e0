/**
 * Brings a record of an older file to the current version, before it is checked. Pure; never restamps.
 * Versions 2 and 3 only added tables, so that a record of version 1 is one of version 3. A version that changes
 * records adds a step here, in its own file beside this one.
 */
export function upgrade(record: FileRecord, _version: number): FileRecord {
  return record;
}

export interface FileRecord {
  readonly table: string;
  readonly row: unknown;
}
