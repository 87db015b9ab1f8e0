import { Dexie, type DexieOptions, type Table } from 'dexie';

export interface DraftRow {
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly at: number;
}

// A database of its own that is never upgraded, so that a tab of an old build can still save what was typed.
class DraftsDatabase extends Dexie {
  declare drafts: Table<DraftRow, string>;

  constructor(memory: DexieOptions = {}) {
    super('parley-drafts', memory);
    this.version(1).stores({ drafts: 'key' });
  }
}

let drafts = new DraftsDatabase();

/** For a session that nothing outlives. */
export function keepDraftsInMemory(memory: DexieOptions): void {
  drafts = new DraftsDatabase(memory);
}

export async function readDraft(key: string): Promise<DraftRow | undefined> {
  return await drafts.drafts.get(key);
}

export async function draftRows(): Promise<readonly DraftRow[]> {
  return await drafts.drafts.toArray();
}

export async function keepDraft(row: DraftRow): Promise<void> {
  await drafts.drafts.put(row);
}

export async function dropDraft(key: string): Promise<void> {
  await drafts.drafts.delete(key);
}
