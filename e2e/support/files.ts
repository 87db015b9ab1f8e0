import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { dialog } from './steps.ts';

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
  /** One text a record, as they stand in the file. */
  readonly records: readonly string[];
  /** The full digest that the file ends with. */
  readonly digest: string;
}

/** From the Settings screen: everything, as one file. */
export async function exportEverything(page: Page): Promise<ExportedFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).first().click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), ...partsOf(text) };
}

export function partsOf(text: string): Omit<ExportedFile, 'name'> {
  const lines = text.split('\n');
  const from = lines.indexOf('"records":[') + 1;
  const to = lines.indexOf('],', from);
  const records = lines.slice(from, to).map((line) => line.replace(/,$/, ''));
  const end = JSON.parse(`{${(lines[to + 1] ?? '').slice(0, -1)}}`) as {
    end: { digest: string };
  };
  return { text, records, digest: end.end.digest };
}

/** Hands a file to the open dialog that opens files, and gives back the dialog. */
export async function chooseFile(
  page: Page,
  content: string | Buffer,
  name = 'talks.parley.json',
): Promise<Locator> {
  const opening = dialog(page, 'Open a file');
  const chooser = page.waitForEvent('filechooser');
  await opening.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  return opening;
}

/** From the welcome screen or from Settings: imports all of a sound file. */
export async function importFile(page: Page, text: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Open a file|Import)$/ })
    .click();
  const opening = await chooseFile(page, text);
  await expect(opening.getByRole('button', { name: 'Choose another file' })).toBeVisible();
  // What is here already would be merged; as a copy it stands beside it.
  const copy = opening.getByRole('radio', { name: 'Keep as a copy' });
  if ((await copy.count()) === 1) await copy.check({ force: true });
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(opening).toBeHidden({ timeout: 60_000 });
}
