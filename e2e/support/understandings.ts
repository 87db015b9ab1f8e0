import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { openDialog } from './steps.ts';

/** From the parties of a negotiation. */
export async function addParty(page: Page, name: string): Promise<void> {
  const form = await openDialog(page, 'New party');
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await form.getByRole('button', { name: 'Add party' }).click();
  await expect(form).toBeHidden();
}

/** From the understandings of a negotiation. @param sides names of parties that are on record */
export async function addUnderstanding(
  page: Page,
  title: string,
  text: string,
  sides: readonly string[],
): Promise<void> {
  const form = await openDialog(page, 'New understanding');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('textbox', { name: 'Text' }).fill(text);
  for (const side of sides) await form.getByRole('checkbox', { name: side }).check();
  await form.getByRole('button', { name: 'Add understanding' }).click();
  await expect(form).toBeHidden();
}
