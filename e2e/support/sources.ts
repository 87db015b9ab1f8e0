import { expect, type Locator, type Page } from '@playwright/test';
import { addTrack, dialog, goTo, startNegotiation } from './steps.ts';

export const reportTitle = 'Aldria and Borea agree to prepare a second round on the Arden strait';
/** The text of the source that is open. */
export const text = (page: Page) => page.getByRole('article', { name: 'Text of the source' });

/** A negotiation with a track and two parties, at its sources. */
export async function startWithParties(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goTo(page, 'Parties');
  for (const [name, aliases] of [
    ['Aldria', 'Aldrian'],
    ['Borea', 'Borean'],
  ]) {
    await page.getByRole('button', { name: 'New party' }).click();
    const form = dialog(page, 'New party');
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name ?? '');
    await form.getByRole('textbox', { name: /Other names|Aliases/ }).fill(aliases ?? '');
    await form.getByRole('button', { name: 'Add party' }).click();
    await expect(form).toBeHidden();
  }
  await goTo(page, 'Sources');
}

/** As Ctrl+V does it, where no field has the focus. */
export async function paste(page: Page, plain: string, html = ''): Promise<void> {
  await page.evaluate(
    ([words, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', words ?? '');
      if (markup) data.setData('text/html', markup);
      const target = document.activeElement ?? document.body;
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      target.dispatchEvent(event);
    },
    [plain, html],
  );
}

/** From the sources: adds what is pasted, and opens it. */
export async function addByPaste(page: Page, plain: string, html = ''): Promise<void> {
  await paste(page, plain, html);
  const form = dialog(page, 'New source');
  await expect(form.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(text(page)).toBeVisible();
}

/** A text file opened in the form of a new source. */
export async function openTextFile(page: Page, name: string, words: string): Promise<Locator> {
  await page.getByRole('button', { name: 'New source' }).click();
  const form = dialog(page, 'New source');
  const buffer = Buffer.from(words);
  await form.getByLabel('Document').setInputFiles({ name, mimeType: 'text/plain', buffer });
  return form;
}
