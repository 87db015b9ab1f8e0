import { blankEntry } from '#domain/position-entry.ts';
import { expect, test } from 'vitest';
import { clearDraft, flushDrafts, loadDraft } from './drafts.ts';
import { startEntryDraft } from './entry-draft.ts';
import { noteTyping, useGate } from './gate.ts';

test('a key in the statement leaves all other fields the same object, and is kept', async () => {
  const draft = startEntryDraft('a', blankEntry, null);
  const { others } = draft.store.getState();
  draft.change({ statement: 'No' });
  draft.change({ statement: 'No escort' });
  expect(draft.store.getState().others).toBe(others);
  draft.change({ condition: 'A survey first' });
  expect(draft.store.getState().others).toMatchObject({ condition: 'A survey first' });
  await flushDrafts();
  expect(await loadDraft('a')).toMatchObject({
    statement: 'No escort',
    condition: 'A survey first',
  });
  await clearDraft('a');
});

test('what is typed after it was logged is no draft, until the next entry is begun', async () => {
  const draft = startEntryDraft('b', blankEntry, null);
  draft.change({ statement: 'No escort' });
  draft.forget();
  draft.change({ statement: 'No escort!' });
  await flushDrafts();
  expect(await loadDraft('b')).toBeUndefined();
  draft.goOn();
  draft.change({ statement: 'A survey' });
  await flushDrafts();
  expect(await loadDraft('b')).toMatchObject({ statement: 'A survey' });
  await clearDraft('b');
});

test('what is put aside comes back, and is kept again', async () => {
  const draft = startEntryDraft('c', blankEntry, { ...blankEntry, statement: 'As it was left' });
  draft.startAfresh();
  expect(draft.store.getState().entry.statement).toBe('');
  draft.bringBack();
  expect(draft.store.getState().entry.statement).toBe('As it was left');
  await flushDrafts();
  expect(await loadDraft('c')).toMatchObject({ statement: 'As it was left' });
  await clearDraft('c');
});

test('"Saved" says nothing of what is typed after it', () => {
  useGate.setState({ phase: 'saved' }, true);
  noteTyping();
  expect(useGate.getState().phase).toBe('idle');
});
