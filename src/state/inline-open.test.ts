import { draftRows } from '#data/drafts-database.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearDraft, flushDrafts, loadDraft } from './drafts.ts';
import type { Outcome } from './gate.ts';
import {
  changeInline,
  inlineKey,
  keepInline,
  leaveInline,
  openInline,
  showInline,
  useOpen,
} from './inline-open.ts';

const key = inlineKey('track', 'title');
const button = { nodeName: 'BUTTON' };

beforeEach(async () => {
  vi.stubGlobal('document', { activeElement: button });
  useOpen.setState({ open: null });
  for (const draft of await draftRows()) await clearDraft(draft.key);
});
afterEach(() => void vi.unstubAllGlobals());

const open = () => useOpen.getState().open;
const written: Outcome<null> = { ok: true, value: null, changeId: 'change' };

/** A disk that answers when it is told to. */
function slowDisk() {
  const saved: unknown[] = [];
  let answer: (outcome: Outcome<unknown>) => void = () => undefined;
  const save = async (value: unknown) => {
    saved.push(value);
    return await new Promise<Outcome<unknown>>((resolve) => {
      answer = resolve;
    });
  };
  return { saved, save, answer: (outcome: Outcome<unknown>) => answer(outcome) };
}

test('it opens with what is on record, and knows what had the focus', () => {
  openInline('track', 'title', 'Security');
  expect(open()).toMatchObject({ key, value: 'Security', before: 'Security', phase: 'typing' });
  expect(open()?.from).toBe(button);
});

test('one value at a time is open, and only that one is changed, kept or left', async () => {
  openInline('track', 'title', 'Security');
  openInline('step', 'title', 'Send the draft');
  changeInline(key, 'Trade');
  leaveInline(key);
  const { save, saved } = slowDisk();
  await keepInline(key, 'Trade', save);
  expect(saved).toEqual([]);
  expect(open()).toMatchObject({ key: inlineKey('step', 'title'), value: 'Send the draft' });
});

test('what is typed is a draft, and is there when it is opened again', async () => {
  openInline('track', 'title', 'Security');
  changeInline(key, 'Security guar');
  await flushDrafts();
  // The page went away before it was kept.
  useOpen.setState({ open: null });
  openInline('track', 'title', 'Security');
  await vi.waitFor(() => expect(open()?.value).toBe('Security guar'));
  expect(open()).toMatchObject({ before: 'Security' });
});

test('a draft that comes late does not overwrite what was typed by then', async () => {
  openInline('track', 'title', 'Security');
  changeInline(key, 'Old draft');
  await flushDrafts();
  useOpen.setState({ open: null });
  openInline('track', 'title', 'Security');
  changeInline(key, 'New words');
  // Asked for after the one that was asked for by opening.
  await loadDraft(key);
  expect(open()?.value).toBe('New words');
});

test('leaving it forgets what was typed', async () => {
  openInline('track', 'title', 'Security');
  changeInline(key, 'Trade');
  await flushDrafts();
  leaveInline(key);
  expect(open()).toBeNull();
  await vi.waitFor(async () => expect(await loadDraft(key)).toBeUndefined());
});

test('kept as it was, nothing is written', async () => {
  const { save, saved } = slowDisk();
  openInline('step', 'date', { words: '', edtf: '2031-03' });
  await keepInline(inlineKey('step', 'date'), { words: '', edtf: '2031-03' }, save);
  expect(saved).toEqual([]);
  expect(open()).toBeNull();
});

test('kept, it is written once, and closes when the list shows what was written', async () => {
  const disk = slowDisk();
  openInline('track', 'title', 'Security');
  changeInline(key, 'Trade');
  const kept = keepInline(key, 'Trade', disk.save);
  // Enter and the loss of the focus come together.
  await keepInline(key, 'Trade', disk.save);
  expect(disk.saved).toEqual(['Trade']);
  showInline(key, 'Trade');
  expect(open()).toMatchObject({ phase: 'writing' });
  disk.answer(written);
  await kept;
  showInline(key, 'Security');
  expect(open()).toMatchObject({ value: 'Trade', phase: 'written' });
  showInline(key, 'Trade');
  expect(open()).toBeNull();
  await vi.waitFor(async () => expect(await loadDraft(key)).toBeUndefined());
});

test('what the disk refuses stays open with its words; written after all, it closes', async () => {
  const disk = slowDisk();
  openInline('track', 'title', 'Security');
  changeInline(key, 'Trade');
  const kept = keepInline(key, 'Trade', disk.save);
  let retry: (value: unknown) => void = () => undefined;
  const retried = new Promise<unknown>((resolve) => {
    retry = resolve;
  });
  disk.answer({ ok: false, problem: 'full', retried });
  await kept;
  expect(open()).toMatchObject({ value: 'Trade', phase: 'typing' });
  await flushDrafts();
  expect(await loadDraft(key)).toBe('Trade');
  retry(null);
  await vi.waitFor(() => expect(open()).toMatchObject({ phase: 'written' }));
});

test('what is typed while it is being written stays open, and is written next', async () => {
  const disk = slowDisk();
  openInline('track', 'title', 'Security');
  const kept = keepInline(key, 'Trade', disk.save);
  changeInline(key, 'Trade routes');
  disk.answer(written);
  await kept;
  expect(open()).toMatchObject({ value: 'Trade routes', before: 'Trade', phase: 'typing' });
  void keepInline(key, 'Trade routes', disk.save);
  expect(disk.saved).toEqual(['Trade', 'Trade routes']);
});
