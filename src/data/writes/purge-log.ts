import { blankedChange, blankedOverruled, wordsIn, type Gone } from '#domain/blanked.ts';
import type { Change } from '#domain/change.ts';
import { Dexie } from 'dexie';
import { database } from '#data/database.ts';

const changesAtOnce = 1000;

/**
 * Takes the contents of what was removed for good out of a negotiation's log and of what merges overruled,
 * and forgets the steps that could undo nothing else. To be called within a transaction.
 */
export async function blankLog(negotiationId: string, { ids, words }: Gone): Promise<void> {
  const known = new Set(words);
  const lost: string[] = [];
  // Twice: a name that it bore once may stand in entries from before that is known.
  await eachBatch(negotiationId, (changes) => {
    for (const { id, entries } of changes) {
      const gone = entries.filter((entry) => ids.has(entry.id));
      for (const entry of gone) for (const word of wordsIn(entry)) known.add(word);
      if (gone.length > 0 && gone.length === entries.length) lost.push(id);
    }
  });
  await eachBatch(negotiationId, async (changes) => {
    const blanked = changes.map((change) => blankedChange(change, { ids, words: known }));
    await database.changes.bulkPut(blanked.filter((change, index) => change !== changes[index]));
  });
  await database.undoSteps.bulkDelete(lost);
  await database.undoSteps
    .where('negotiationId')
    .equals(negotiationId)
    .modify((step) => {
      if (!step.change) return;
      const change = blankedChange(step.change, { ids, words: known });
      if (change !== step.change) Object.assign(step, { change });
    });
  await database.overruled
    .where('negotiationId')
    .equals(negotiationId)
    .modify((entry) => {
      const blanked = blankedOverruled(entry, { ids, words: known });
      if (blanked !== entry) Object.assign(entry, blanked);
    });
}

async function eachBatch(
  negotiationId: string,
  visit: (changes: readonly Change[]) => void | Promise<void>,
): Promise<void> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const changes = await database.changes
      .where('[negotiationId+id]')
      .between([negotiationId, after], [negotiationId, Dexie.maxKey], false, true)
      .limit(changesAtOnce)
      .toArray();
    const visiting = visit(changes);
    if (visiting) await visiting;
    if (changes.length < changesAtOnce) return;
    after = changes.at(-1)?.id;
  }
}
