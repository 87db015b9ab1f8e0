import { makeAnchor, resolveAnchor } from '#domain/anchor.ts';
import { newNote } from '#domain/new-note.ts';
import { newSource } from '#domain/new-source.ts';
import { samplePosition } from '#domain/sample-rows.fixture.ts';
import { database } from '#data/database.ts';
import { quotesAbout, quotesOfSource, sourceWithText } from '#data/reads/quotes.ts';
import { textOfSource } from '#data/reads/rows.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import { beforeEach, expect, test } from 'vitest';
import { logPosition } from './positions.ts';
import { addQuoted } from './quotes.ts';
import { undo } from './undo.ts';
import { addRow } from './rows.ts';
import { addSource, editSource } from './sources.ts';

const text = 'Borea said soon. Aldria said soon.';
const kept = { text, hash: 'a'.repeat(64), format: 'pasted', fileName: '' } as const;
let folder = '';

beforeEach(async () => {
  await database.delete();
  await database.open();
  const given = newNegotiation({ title: 'Arden strait talks', rank: 'a1' });
  folder = (await addRow('negotiations', '', given)).value;
});

test('a source and its text are one gesture; taking it back takes both', async () => {
  const { value: id, changeId } = await addSource(folder, newSource({ title: 'Report' }), kept);
  expect(await textOfSource(id)).toMatchObject(kept);
  expect(await sourceWithText(folder, kept.hash)).toMatchObject({ id, textHash: kept.hash });
  expect(await sourceWithText('another', kept.hash)).toBeNull();
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  expect(await sourceWithText(folder, kept.hash)).toBeNull();
});

test('a reference can be given its text later, and a text is never replaced', async () => {
  const { value: id } = await addSource(folder, newSource({ title: 'Report' }), null);
  expect(await textOfSource(id)).toBeNull();
  await editSource(id, { outlet: 'Strait Post' }, kept);
  await editSource(id, {}, { ...kept, text: 'Other', hash: 'b'.repeat(64) });
  expect(await textOfSource(id)).toMatchObject(kept);
  expect(await database.sources.get(id)).toMatchObject({
    outlet: 'Strait Post',
    textHash: kept.hash,
  });
});

test('a position and the passages it rests on are one gesture', async () => {
  const { value: sourceId } = await addSource(folder, newSource({ title: 'Report' }), kept);
  const anchor = makeAnchor(text, 29, 33);
  const {
    id: _id,
    negotiationId: _n,
    created: _c,
    stamps: _s,
    deleted: _d,
    ...given
  } = samplePosition(4, { sourceId });
  const { value: ref, changeId } = await logPosition(folder, given, 'Aldria', {
    quotes: [{ ...anchor, sourceId }],
  });
  const [quote] = await quotesAbout([ref.id]);
  expect(quote).toMatchObject({ aboutTable: 'positions', aboutIssueId: given.issueId, sourceId });
  expect(quote && resolveAnchor(text, quote)).toEqual({ start: 29, end: 33 });
  await undo({ direction: 'undo', changeId, overlap: 'ask' });
  expect(await quotesOfSource(sourceId)).toEqual([]);
});

test('a note and its passage are one gesture', async () => {
  const { value: sourceId } = await addSource(folder, newSource({ title: 'Report' }), kept);
  const note = newNote({ aboutTable: 'sources', aboutId: sourceId, text: 'Check the day.' });
  const { value: id } = await addQuoted('notes', folder, note, {
    ...makeAnchor(text, 0, 5),
    sourceId,
  });
  expect(await quotesOfSource(sourceId)).toMatchObject([{ aboutTable: 'notes', aboutId: id }]);
});
