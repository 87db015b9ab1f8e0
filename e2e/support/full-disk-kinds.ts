import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { dumpRaw } from './raw-database.ts';
import { report } from './report.ts';
import { paste } from './sources.ts';
import {
  addMeeting,
  addTrack,
  choose,
  dialog,
  fillEntry,
  goTo,
  goToTrack,
  openComposer,
  openDialog,
} from './steps.ts';

export const words = 'No foreign escort in the strait, now or ever.';

/** One kind of write: what comes before, the write itself, and what stands in its field while it is refused. */
interface Kind {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
  readonly kept?: (page: Page) => { readonly field: Locator; readonly text: string };
  /** What is true of the disk once it is written. */
  readonly written: (rows: Rows) => boolean;
  /** The form of it, which is to be closed then. */
  readonly form?: string;
}

type Rows = (store: string) => readonly Record<string, unknown>[];

const titled = (rows: readonly Record<string, unknown>[], title: string) =>
  rows.filter((row) => row['title'] === title && row['deleted'] === false).length;

export const kinds: readonly Kind[] = [
  {
    name: 'logging a position',
    prepare: async (page) => {
      await goToTrack(page, 'Security guarantees');
      const composer = await openComposer(page);
      const entry = { party: 'Aldria', issue: 'Escorts', stance: 'Excludes' };
      await fillEntry(composer, { statement: words, ...entry });
    },
    act: async (page) =>
      await dialog(page).getByRole('button', { name: 'Log position', exact: true }).click(),
    kept: (page) => ({
      field: dialog(page).getByRole('textbox', { name: 'Statement' }),
      text: words,
    }),
    written: (rows) => count(JSON.stringify(rows('pages')), words) === 1,
    form: 'Log a position',
  },
  {
    name: 'adding a record',
    prepare: async (page) => {
      const form = await openDialog(page, 'New track');
      await form.getByRole('textbox', { name: 'Title' }).fill('Summit planning');
    },
    act: async (page) => await dialog(page).getByRole('button', { name: 'Add track' }).click(),
    kept: (page) => ({
      field: dialog(page).getByRole('textbox', { name: 'Title' }),
      text: 'Summit planning',
    }),
    written: (rows) => titled(rows('tracks'), 'Summit planning') === 1,
    form: 'New track',
  },
  {
    name: 'editing a record',
    prepare: async (page) => {
      await choose(page, /More for “Security guarantees”/, 'Edit track');
      await dialog(page).getByRole('textbox', { name: 'Summary' }).fill(words);
    },
    act: async (page) => await dialog(page).getByRole('button', { name: 'Save track' }).click(),
    kept: (page) => ({
      field: dialog(page).getByRole('textbox', { name: 'Summary' }),
      text: words,
    }),
    written: (rows) => rows('tracks').filter((row) => row['summary'] === words).length === 1,
    form: 'Edit track',
  },
  {
    name: 'deleting a record',
    prepare: async () => undefined,
    act: async (page) => await choose(page, /More for “Security guarantees”/, 'Delete track'),
    written: (rows) => titled(rows('tracks'), 'Security guarantees') === 0,
  },
  {
    name: 'putting records in another order',
    prepare: async (page) => await addTrack(page, 'Summit planning'),
    act: async (page) => await choose(page, /More for “Security guarantees”/, 'Move down'),
    written: (rows) =>
      rows('tracks').toSorted((a, b) => (String(a['rank']) < String(b['rank']) ? -1 : 1))[0]?.[
        'title'
      ] === 'Summit planning',
  },
  {
    name: 'marking a follow-up',
    prepare: async (page) => {
      await goTo(page, 'Meetings');
      await addMeeting(page, { title: 'Meeting of ministers', date: '3 March 2025' });
    },
    act: async (page) =>
      await page
        .getByRole('article', { name: 'Meeting of ministers' })
        .getByRole('button', { name: 'Mark follow-up' })
        .click(),
    written: (rows) => rows('meetings').length === 2,
  },
  {
    name: 'keeping the text of a source',
    prepare: async (page) => {
      await goTo(page, 'Sources');
      await paste(page, report);
      await expect(dialog(page).getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
    },
    act: async (page) => await dialog(page).getByRole('button', { name: 'Add source' }).click(),
    kept: (page) => ({
      field: dialog(page).getByRole('textbox', { name: 'Title' }),
      text: report.split('\n')[0] ?? '',
    }),
    written: (rows) => rows('sources').length === 1 && rows('sourceTexts').length === 1,
    form: 'New source',
  },
  {
    name: 'writing a note on a passage',
    prepare: async (page) => {
      await goTo(page, 'Sources');
      await paste(page, report);
      await dialog(page).getByRole('button', { name: 'Add source' }).click();
      await page.getByRole('article', { name: 'Text of the source' }).focus();
      for (const key of ['j', 'j', 'n']) await page.keyboard.press(key);
      await dialog(page).getByRole('textbox', { name: 'Note' }).fill(words);
    },
    act: async (page) => await dialog(page).getByRole('button', { name: 'Keep note' }).click(),
    kept: (page) => ({ field: dialog(page).getByRole('textbox', { name: 'Note' }), text: words }),
    written: (rows) => rows('notes').length === 1 && rows('quotes').length === 1,
    form: 'Write a note',
  },
  {
    name: 'undoing',
    prepare: async (page) => await choose(page, /More for “Security guarantees”/, 'Delete track'),
    act: async (page) =>
      await page
        .getByRole('region', { name: 'Notices' })
        .getByRole('button', { name: 'Undo' })
        .last()
        .click(),
    written: (rows) => titled(rows('tracks'), 'Security guarantees') === 1,
  },
];

export async function rowsOf(page: Page): Promise<Rows> {
  const { stores } = await dumpRaw(page);
  return (store) =>
    (stores.find(({ name }) => name === store)?.records ?? []) as Record<string, unknown>[];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
