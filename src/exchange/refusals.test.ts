import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import type { FileRefusal } from './file-refusal.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);
const text = await writeBook(example, { exportedAt: 1_900_000_000_000, scope: 'negotiation' });
const withoutEnd = text.replace(/\],\n"end":.*\n$/, ']}\n');
const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

type Json = Record<string, unknown>;

async function refusalOf(file: string): Promise<FileRefusal> {
  const result = await readBook(file);
  if (result.ok) throw new Error('The file was read.');
  return result.refusal;
}

function wordsOf(refusal: FileRefusal): string {
  return refusal.says.map((sentence) => i18n._(sentence)).join(' ');
}

/** The example's file with the first row of a table changed, and no digest to notice it. */
function changed(table: string, change: (row: Json) => void): string {
  const lines = withoutEnd.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`{"${table}":`));
  const record = JSON.parse(lines[at]?.replace(/,$/, '') ?? '') as Record<string, Json>;
  change(record[table] ?? {});
  lines[at] = `${JSON.stringify(record)},`;
  return lines.join('\n');
}

test.each([
  ['', 'not-parley'],
  ['hello', 'not-parley'],
  ['[1]', 'not-parley'],
  ['{"format":"other"}', 'not-parley'],
  ['{"parley":{"format":"other","version":1},"records":[]}', 'not-parley'],
  ['{"parley":{"format":"parley","version":99},"everything":"else"}', 'newer'],
  [text.slice(0, 40), 'cut-off'],
  [text.slice(0, text.length / 2), 'cut-off'],
  [text.replace('"stance":"opposes"', '"stance":opposes'), 'damaged'],
  [text.replace('"version":3', '"version":"one"'), 'bad-header'],
  [text.replace('"issues":7', '"issues":8'), 'wrong-count'],
  [text.replace('Riyadh talks', 'Riyadh walks'), 'wrong-digest'],
])('what is not a whole Parley file is refused: %#', async (file, reason) => {
  expect((await refusalOf(file)).reason).toBe(reason);
});

test('a newer version is told apart from damage', async () => {
  const words = wordsOf(await refusalOf(text.replace('"version":3', '"version":99')));
  expect(words).toBe(
    'This file was made by a newer version of Parley than this one. Update Parley, then open the file again. Nothing was imported, and your data here is untouched.',
  );
});

test('a bad field is named with its record, its line and what is expected', async () => {
  const file = changed('positions', (row) => (row['stance'] = 'agrees'));
  const refusal = await refusalOf(file);
  expect(refusal.place).toMatchObject({ table: 'positions', field: 'stance' });
  const line = refusal.place.line ?? 0;
  expect(file.split('\n')[line - 1]).toContain('agrees');
  const words = wordsOf(refusal);
  expect(words).toContain(
    'The field “stance” can\'t be read. It must be one of these: "excludes",',
  );
  expect(words).toContain(`in “positions”, on line ${line} of the file. Nothing was imported`);
});

test.each([
  ['title', 7, 'It must be a text.'],
  ['rank', 'z1', 'It must be a rank such as a0, in the form that Parley gives it.'],
  ['rank', 'a 0', 'It must be a rank such as a0, in the form that Parley gives it.'],
  ['example', 'yes', 'It must be true or false.'],
  ['id', 'x', 'It must be an id: a UUID in lower case.'],
  ['created', 'x', 'It must be a stamp: 12, 4 and 8 hex digits joined by hyphens.'],
  ['stamps', [], 'It must be an object.'],
  ['title', undefined, 'It is missing; every field must be given, empty ones too.'],
  ['title', 'x'.repeat(1_100_000), 'It must be no longer than a megabyte.'],
  ['negotiationId', '01900000-0000-7000-8000-000000000000', 'In a negotiation it must be the same'],
])('of %s the refusal says what it must be', async (field, value, words) => {
  const refusal = await refusalOf(changed('negotiations', (row) => (row[field] = value)));
  expect(refusal.reason).toBe('bad-field');
  expect(refusal.place.field).toBe(field);
  expect(wordsOf(refusal)).toContain(words);
});

test('the path of a nested field is given', async () => {
  const file = changed('understandings', (row) => {
    const [claim] = Object.values(row['claims'] as Record<string, Json>);
    if (claim) claim['mode'] = 'shouted';
  });
  expect((await refusalOf(file)).place.field).toMatch(/^claims\.[0-9a-f-]{36}\.mode$/);
  const trigger = changed(
    'steps',
    (row) => (row['triggers'] = { [String(row['id'])]: { kind: 'x' } }),
  );
  expect((await refusalOf(trigger)).place.field).toMatch(/^triggers\.[0-9a-f-]{36}/);
});

test('a second record with the same id is refused, naming both lines', async () => {
  const lines = withoutEnd.split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"tracks"'));
  const refusal = await refusalOf(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'));
  expect(refusal.reason).toBe('duplicate');
  expect(refusal.place.line).toBe(at + 2);
  expect(wordsOf(refusal)).toContain(`The first stands on line ${at + 1}.`);
});

test.each([
  ['tracks', 'negotiationId'],
  ['issues', 'trackId'],
  ['issues', 'parentId'],
  ['positions', 'partyId'],
  ['positions', 'issueId'],
  ['positions', 'trackId'],
  ['understandings', 'trackId'],
  ['readouts', 'meetingId'],
  ['readouts', 'partyId'],
  ['steps', 'trackId'],
])('in %s, %s must point at something in the file', async (table, field) => {
  const nowhere = '01900000-0000-7000-8000-000000000000';
  const refusal = await refusalOf(changed(table, (row) => (row[field] = nowhere)));
  expect(refusal.reason).toBe('dangling');
  expect(refusal.place).toMatchObject({ table, field });
  expect(wordsOf(refusal)).toContain(nowhere);
});

test('a person, source or meeting that is gone is counted, not refused', async () => {
  const nowhere = '01900000-0000-7000-8000-000000000000';
  const file = changed('positions', (row) => {
    row['sourceId'] = nowhere;
    row['occasionMeetingId'] = nowhere;
  });
  expect(await readBook(file)).toMatchObject({ ok: true, report: { missing: 2 } });
  expect(await readBook(text)).toMatchObject({ ok: true, report: { missing: 0 } });
});

test('a table that Parley does not know is refused', async () => {
  const refusal = await refusalOf(withoutEnd.replace('{"steps":', '{"stops":'));
  expect(refusal.reason).toBe('bad-record');
  expect(refusal.place.table).toBe('stops');
});
