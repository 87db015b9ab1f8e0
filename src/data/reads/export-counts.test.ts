import { arden, wipe } from '#data/arden.fixture.ts';
import { wholeBook } from '#data/reads/book.ts';
import { addRow, deleteRow, editRow } from '#data/writes/rows.ts';
import { countsOf } from '#domain/book-part.ts';
import { newAssessment } from '#domain/new-assessment.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { withoutAssessments } from '#domain/without-assessments.ts';
import { beforeEach, expect, test } from 'vitest';
import { exportCounts } from './export-counts.ts';

beforeEach(wipe);

test('what is counted beforehand is what an export holds, with assessments and without', async () => {
  const talks = await arden();
  await talks.say('No foreign escort.');
  const reading = newAssessment({ kind: 'interest', text: 'Fish, not flags' });
  const first = await addRow('assessments', talks.id, reading);
  await addRow('notes', talks.id, {
    aboutTable: 'assessments',
    aboutId: first.value,
    text: 'Ask the pilots.',
    date: unknownDate,
  });
  await editRow('assessments', first.value, { likelihood: 'likely' });
  await deleteRow('assessments', first.value);
  const whole = await wholeBook(talks.id);
  const lean = withoutAssessments(whole);
  expect(whole.changes.length - lean.changes.length).toBe(4);
  for (const id of [talks.id, null]) {
    expect(await exportCounts(id, true)).toEqual({ counts: countsOf(whole), leftOut: 0 });
    expect(await exportCounts(id, false)).toEqual({ counts: countsOf(lean), leftOut: 1 });
  }
});
