import { sampleSource } from '#domain/sample-rows.fixture.ts';
import { suggest } from '#domain/suggestion-list.ts';
import {
  aldria,
  ardenContext,
  borea,
  capeUnion,
  marek,
} from '#domain/suggestion-sample.fixture.ts';
import { expect, test } from 'vitest';
import { formOf } from './capture-form.ts';
import { readAs, startOfSuggestion } from './suggested-start.ts';

const text = `Aldria and Borea also agreed in principle that a joint working group will draft rules for inspections by the end of April, according to a statement released by the Cape Union.

Ana Marek, the chief negotiator of Borea, said on Tuesday that Aldria will send a draft by Friday.`;
const source = sampleSource(40, { published: ardenContext.published });
const found = suggest(text, ardenContext);

function about(words: string) {
  const match = found.find(({ start, end }) => text.slice(start, end).includes(words));
  if (!match) throw new Error(`Nothing suggested for “${words}”.`);
  return match;
}

test('a passage that can be several records brings to each what its words say for that one', () => {
  const agreed = about('in principle');
  expect(agreed.kind).toBe('understanding');
  const step = readAs(agreed, 'step');
  expect(step).toMatchObject({ kind: 'step', date: { date: { edtf: '../2031-04' } } });
  if (!step) return;
  const start = startOfSuggestion(text, source, step);
  expect(start.suggested).toMatchObject({
    isDateOfSaying: false,
    dateWords: 'by the end of April',
  });
  expect(formOf(start, '').due).toMatchObject({ edtf: '../2031-04' });
  expect(formOf(startOfSuggestion(text, source, agreed), '').saidOn.edtf).not.toBe('../2031-04');
});

test('what its words cannot be is not offered', () => {
  expect(readAs(about('in principle'), 'meeting')).toBeNull();
});

test('the words that led to it come along, and how they sound is offered, never filled in', () => {
  const start = startOfSuggestion(text, source, about('in principle'));
  expect(start.suggested?.cues).toContainEqual({ kind: 'agreement', words: 'agreed' });
  expect(start.suggested?.mode).toEqual({ value: 'hedged', words: 'in principle' });
  expect(formOf(start, '')).toMatchObject({ mode: '', claimedBy: capeUnion });
});

test('a deed that one side expects of another is told by the one and owned by the other', () => {
  const sent = about('send a draft');
  const step = readAs(sent, 'step');
  if (!step) throw new Error(`No step: ${sent.kind}`);
  const form = formOf(startOfSuggestion(text, source, step), '', 'Ana Marek');
  expect(form).toMatchObject({
    owners: [aldria],
    accordingTo: borea,
    accordingToWords: 'Ana Marek',
    saidBy: marek,
  });
});
