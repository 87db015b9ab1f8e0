import { database } from '#data/database.ts';

/**
 * One transaction over all tables; resolves the moment the disk has committed. By itself Dexie says so only
 * after every live read that it touches was begun anew, for which whoever waits for "Saved" would wait, too.
 */
export async function atCommit<T>(work: () => Promise<T>): Promise<T> {
  let forget = () => {};
  return await new Promise<T>((resolve, reject) => {
    database
      .transaction('rw', database.tables, async ({ idbtrans }) => {
        const value = await work();
        // On its way to the transaction the event passes the database.
        const { db } = idbtrans;
        const onComplete = ({ target }: Event) => {
          if (target === idbtrans) resolve(value);
        };
        db.addEventListener('complete', onComplete, true);
        forget = () => db.removeEventListener('complete', onComplete, true);
        return value;
      })
      .finally(() => forget())
      .then(resolve, reject);
  });
}
