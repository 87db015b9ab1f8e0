/**
 * Brings a record of an older file to the current version, before it is checked. Pure; never restamps.
 * Version 1 is the first, so there is nothing to do yet. A later version adds one step per version
 * here, in its own file beside this one.
 */
export function upgrade(record: FileRecord, _version: number): FileRecord {
  return record;
}

export interface FileRecord {
  readonly table: string;
  readonly row: unknown;
}
