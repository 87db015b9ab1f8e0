import { hangingOf } from '#data/reads/hanging.ts';
import { isLaden, type Ground } from '#data/reads/laden.ts';
import type { TableName } from '#domain/book.ts';
import { useDeletionQuestion, type Deletable } from './deletion-question.ts';
import { useLive } from './live.ts';

/**
 * Whether to delete them. One or many, it asks only where more goes with them than a person has in mind:
 * otherwise the notice that takes a deletion back is enough.
 */
export async function mayDelete(records: readonly Deletable[]): Promise<boolean> {
  const [first] = records;
  if (!first || !isGround(first.table)) return true;
  const { table, negotiationId } = first;
  const ids = records.map(({ id }) => id);
  // Where it cannot be told, it is asked.
  if (!(await isLaden({ table, negotiationId, ids }).catch(() => true))) return true;
  if (useDeletionQuestion.getState().asked !== null) return false;
  return await new Promise((resolve) => {
    const left = new AbortController();
    const answer = (isYes: boolean) => {
      left.abort();
      useDeletionQuestion.setState({ asked: null });
      resolve(isYes);
    };
    useDeletionQuestion.setState({ asked: { records, answer } });
    // What was asked on one page is not answered on another.
    addEventListener('popstate', () => answer(false), { signal: left.signal });
  });
}

/** What goes with records when they are deleted, and what names them and stays. Suspends. */
export function useHanging(records: readonly Deletable[]) {
  const [folder, ids] = [records[0]?.negotiationId ?? '', records.map(({ id }) => id)];
  return useLive(`hanging/${ids.join()}`, async () => await hangingOf(folder, ids));
}

function isGround(table: TableName): table is Ground['table'] {
  return (
    table === 'negotiations' || table === 'tracks' || table === 'issues' || table === 'parties'
  );
}
