import type { Transaction } from 'dexie';
import { stores1 } from './1.ts';
import { stores2 } from './2.ts';
import { stores3 } from './3.ts';

export interface DataVersion {
  readonly number: number;
  /** Tables that it adds or whose indexes it changes. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows, inside the transaction that changes the tables: if it throws, nothing has changed. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version of the database that was ever released, oldest first. */
export const versions: readonly DataVersion[] = [
  { number: 1, stores: stores1 },
  { number: 2, stores: stores2 },
  { number: 3, stores: stores3 },
];
