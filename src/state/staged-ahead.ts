import { holdingImports, onGiveWay } from '#data/import-lock.ts';
import { startStaging, type Staging } from '#data/writes/staging.ts';
import { emptyBook } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { CheckOptions } from '#exchange/check-file.ts';
import { brokenOff, type Brought } from './brought.ts';

/**
 * What is new in a file, written where no read sees it while the file is still being checked, so that it need not
 * be read twice. Whatever stands in the way, nothing of it is left and the file is written after it was checked.
 */
export interface StagedAhead {
  /** For `checkFile`. */
  readonly onRow: NonNullable<CheckOptions['onRow']>;
  /** Ids of the negotiations that wait to be shown: of a file that was found sound. */
  readonly ids: () => readonly string[];
  /** Makes all of it visible. Null: there is nothing any more, since another import wanted it. */
  readonly show: () => Promise<Brought | null>;
  /** Takes back whatever was written. */
  readonly drop: () => Promise<void>;
}

/** @param isWanted whether a negotiation of the file is new here, and a person who imports the file surely means it */
export function stageAhead(isWanted: (each: Negotiation) => Promise<boolean>): StagedAhead {
  const found: Negotiation[] = [];
  const counts = { ...countsOf(emptyBook) };
  let wanted: ReadonlySet<string> = new Set();
  let held: Held | null = null;
  let hasBegun = false;
  let dropping: Promise<void> = Promise.resolve();
  const drop = async () => {
    if (held) dropping = swept(held);
    held = null;
    await dropping;
  };
  const giveUp = async (error: unknown) => {
    console.warn('Nothing of the file is written before it was checked', error);
    await drop();
  };
  const begin = async () => {
    const are = await Promise.all(found.map(isWanted));
    const own = found.filter((_each, index) => are[index]);
    if (own.length === 0) return;
    wanted = new Set(own.map(({ id }) => id));
    held = await holdStaging(Array.from(wanted), drop);
    for (const each of own) await add('negotiations', each, 0);
  };
  const add: StagedAhead['onRow'] = (table, row, length) => {
    if (!held || !wanted.has(row.negotiationId)) return undefined;
    counts[table] += 1;
    return held.staging.add(table, row, length)?.catch(giveUp);
  };
  return {
    onRow(table, row, length) {
      if (table !== 'negotiations') {
        if (hasBegun) return add(table, row, length);
        hasBegun = true;
        return begin()
          .then(() => add(table, row, length))
          .catch(giveUp);
      }
      found.push(row as Negotiation);
      return hasBegun ? giveUp('Its negotiations do not stand first') : undefined;
    },
    ids: () => (held ? Array.from(wanted) : []),
    async show() {
      if (!held) return null;
      held.stayOn();
      try {
        await held.staging.show(counts);
        held.letGo();
        held = null;
        const live = found.filter(({ id, deleted }) => wanted.has(id) && !deleted);
        return { kind: 'imported', ids: live.map(({ id }) => id) };
      } catch (error) {
        await drop();
        return brokenOff(error);
      }
    },
    drop,
  };
}

interface Held {
  readonly staging: Staging;
  readonly letGo: () => void;
  /** From now on it gives way to nobody. */
  readonly stayOn: () => void;
}

async function swept({ staging, letGo, stayOn }: Held): Promise<void> {
  stayOn();
  // What cannot be swept now is swept at the next start.
  await staging.sweep().catch((error: unknown) => console.warn('Left to be swept', error));
  letGo();
}

/** Begins to stage, and holds the imports' locks until they are let go of. Null where another tab is at it. */
async function holdStaging(
  ids: readonly string[],
  giveWay: () => Promise<void>,
): Promise<Held | null> {
  return await new Promise((resolve, reject) => {
    const holding = holdingImports(ids, async () => {
      const staging = await startStaging(ids);
      const stayOn = onGiveWay(ids, () => void giveWay());
      await new Promise<void>((letGo) => resolve({ staging, letGo, stayOn }));
    });
    holding.then((outcome) => outcome === 'taken' && resolve(null), reject);
  });
}
