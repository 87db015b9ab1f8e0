import { dayAfter, dayOf } from '#domain/day.ts';
import { newMeeting } from '#domain/new-meeting.ts';
import { newStep } from '#domain/new-step.ts';
import { firstOfSections } from '#domain/today-sections.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arden, wipe } from './arden.fixture.ts';
import { database } from './database.ts';
import { makeMove } from './random-history.fixture.ts';
import { wholeBook } from './reads/book.ts';
import { keptToday, wholeToday } from './reads/today.ts';
import { firstOfToday } from './today-record.ts';
import { importBook } from './writes/import.ts';
import { keepToday } from './writes/keep-today.ts';
import { purge } from './writes/purge.ts';
import { restoreBook } from './writes/restore.ts';
import { addRow, editRow } from './writes/rows.ts';

const seed = Date.now() % 0x7fffffff;

test('after whatever is written, what is kept of Today is what all rows give, or nothing is kept', async () => {
  console.info(`seed ${seed}`);
  let held = 0;
  let shown = 0;
  const move = fc.record({ kind: fc.nat(99), pick: fc.nat(1000), pause: fc.constant(0) });
  const walks = fc.sample(fc.array(move, { minLength: 30, maxLength: 30 }), { seed, numRuns: 8 });
  for (const walk of walks) {
    await wipe();
    const talks = await arden();
    await editRow('negotiations', talks.id, { ourPartyId: talks.partyId });
    const today = dayOf(Date.now());
    for (let n = 0; n < 12; n += 1) {
      const due = { words: '', edtf: dayAfter(today, n - 6) };
      const base = { trackId: talks.trackId, title: 'At first', rank: `a${n}`, due };
      const ownerParties = n % 2 === 0 ? { [talks.partyId]: true as const } : {};
      await addRow('steps', talks.id, newStep({ ...base, ownerParties }));
    }
    for (const { kind, pick, pause } of walk) {
      const book = await wholeBook(talks.id);
      const step = book.steps[pick % Math.max(book.steps.length, 1)];
      const due = { words: '', edtf: pick % 3 === 0 ? null : dayAfter(today, (pick % 9) - 5) };
      const rare = [
        () => editRow('negotiations', talks.id, { archived: pick % 3 === 0 }),
        () => editRow('tracks', talks.trackId, { archived: pick % 3 === 0 }),
        () =>
          addRow(
            'steps',
            talks.id,
            newStep({
              trackId: talks.trackId,
              title: 'Ours',
              rank: `a${pick}`,
              due,
              ownerParties: pick % 2 === 0 ? { [talks.partyId]: true } : {},
              triggers: step ? { [step.id]: { kind: 'step', stepId: step.id } } : {},
            }),
          ),
        () => addRow('meetings', talks.id, newMeeting({ title: 'Next round', date: due })),
        async () => {
          if (!step) return;
          await editRow('steps', step.id, { deleted: true });
          await keepToday(today);
          const ref = {
            table: 'steps',
            id: step.id,
            negotiationId: talks.id,
            issueId: null,
          } as const;
          await purge([ref]);
        },
        async () => {
          const expected = (await database.changes.orderBy('id').last())?.id ?? null;
          const changed = { ...book, steps: book.steps.slice(1) };
          await restoreBook(changed, { expected, onProgress: () => undefined });
        },
        async () => {
          await editRow('negotiations', talks.id, { deleted: true });
          const whole = { table: 'negotiations', id: talks.id, negotiationId: talks.id } as const;
          await purge([{ ...whole, issueId: null }]);
          await keepToday(today);
          await importBook({ ...book, steps: book.steps.slice(1) }, 'import');
        },
      ];
      await (kind < 55
        ? rare[kind % rare.length]?.()
        : makeMove(talks, book, { kind, pick, pause }));
      for (const day of [today, dayAfter(today, 4)]) {
        const whole = firstOfSections(await wholeToday(day), firstOfToday);
        const kept = await keptToday(day);
        expect(kept?.sections ?? whole).toEqual(whole);
        held += kept ? 1 : 0;
        shown += whole.ready.count + whole.overdue.count + whole.moves.count + whole.meetings.count;
      }
      await keepToday(today);
    }
  }
  expect(held).toBeGreaterThan(20);
  expect(shown).toBeGreaterThan(200);
}, 120_000);
