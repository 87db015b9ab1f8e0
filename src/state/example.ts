import { clock } from '#data/clock.ts';
import { importBook } from '#data/writes/import.ts';
import type { NegotiationId } from '#domain/id.ts';
import { throughGate } from './gate.ts';

/** Opens the worked example as a negotiation of its own. Null where the disk refused. */
export async function openExample(): Promise<NegotiationId | null> {
  const { riyadhExample } = await import('#exchange/riyadh.ts');
  const book = riyadhExample(clock.next(), Date.now());
  const outcome = await throughGate(async () => {
    await importBook(book, 'open-example');
    return { changeId: null, value: undefined };
  });
  return outcome.ok ? (book.negotiations[0]?.id ?? null) : null;
}
