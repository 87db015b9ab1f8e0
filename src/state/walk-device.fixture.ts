import type { Book } from '#domain/book.ts';
import { vi } from 'vitest';

/** For tests: the program as a tab has it that was just loaded. It knows nothing but what is on the disk. */
export async function loaded() {
  vi.resetModules();
  const { bulkDatabase, database } = await import('#data/database.ts');
  const [book, rows, positions, trash, steps, points, today] = await Promise.all([
    import('#data/reads/book.ts'),
    import('#data/reads/rows.ts'),
    import('#data/reads/positions.ts'),
    import('#data/reads/trash.ts'),
    import('#data/reads/undo-steps.ts'),
    import('#data/recovery/points.ts'),
    import('#data/reads/today.ts'),
  ]);
  const [{ wakeClock }, { sweepLeftovers }, { undo }] = await Promise.all([
    import('#data/clock.ts'),
    import('#data/writes/sweep.ts'),
    import('#data/writes/undo.ts'),
  ]);
  await wakeClock();
  await sweepLeftovers();
  return {
    database,
    reads: { ...book, ...rows, ...positions, ...trash, ...steps, ...points, ...today },
    keepToday: (await import('#data/writes/keep-today.ts')).keepToday,
    write: (await import('./write.ts')).write,
    undo,
    trash: await import('./trash.ts'),
    files: {
      ...(await import('./export-task.ts')),
      ...(await import('./open-file.ts')),
      ...(await import('./import-file.ts')),
      ...(await import('./import-task.ts')),
      ...(await import('./merge.ts')),
    },
    recovery: { ...(await import('./recovery.ts')), ...(await import('./restore-point.ts')) },
    book: async (): Promise<Book> => await book.wholeBook(null),
    close: () => [database, bulkDatabase].forEach((each) => each.close()),
    wipe: async () => {
      bulkDatabase.close();
      await database.delete();
      await database.open();
      await bulkDatabase.open();
    },
  };
}

export type Device = Awaited<ReturnType<typeof loaded>>;
