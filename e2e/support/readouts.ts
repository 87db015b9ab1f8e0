import { expect, type Page } from '@playwright/test';
import { addMeeting, addTrack, dialog, goTo, openDialog, startNegotiation } from './steps.ts';

/** The second round of the Arden strait talks, as two parties tell it, with differences of every kind. */
export async function twoReadouts(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goTo(page, 'Parties');
  for (const party of ['Aldria', 'Borea']) {
    const form = await openDialog(page, 'New party');
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill(party);
    await form.getByRole('button', { name: 'Add party' }).click();
    await expect(form).toBeHidden();
  }
  await goTo(page, 'Meetings');
  await addMeeting(page, {
    title: 'Second round',
    date: '12 March 2031',
    status: 'Held',
    parties: ['Aldria', 'Borea'],
  });

  await page.getByRole('button', { name: 'Add it: Aldria’s readout' }).click();
  const first = dialog(page, 'Add readout of Aldria');
  await first.getByRole('textbox', { name: 'Readout' }).fill('The round was useful.');
  await first.getByRole('button', { name: 'Save readout' }).click();
  await expect(first).toBeHidden();
  await page.getByRole('link', { name: 'Compare readouts' }).click();
  await expect(
    page.getByRole('heading', { name: 'Readouts side by side', level: 1 }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Edit Aldria’s readout' }).click();
  const edit = dialog(page, 'Edit readout of Aldria');
  const points = [
    'Notice of 48 hours was agreed.',
    'Patrols north of the strait end on 1 May.',
    'No third-state force was accepted.',
    'A joint commission will be seated by June.',
    'Borea has come to see that the islands matter.',
  ];
  for (const [index, text] of points.entries()) {
    await edit.getByRole('button', { name: 'Add a point' }).click();
    await edit.getByRole('textbox', { name: `Point ${index + 1}` }).fill(text);
  }
  await edit.getByRole('combobox', { name: 'About' }).nth(4).selectOption({ label: 'Borea' });
  await edit.getByRole('button', { name: 'Save readout' }).click();
  await expect(edit).toBeHidden();
  await addReadout(page, 'Borea', [
    ['Notice of 48 hours is agreed.'],
    ['Patrols in the strait end in May.'],
    ['A third-state force remains possible.'],
    ['Tolls will be reviewed.'],
  ]);
}

async function addReadout(
  page: Page,
  party: string,
  points: readonly (readonly [string, about?: string])[],
): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: `Add the readout of ${party}` })
    .click();
  const form = dialog(page, `Add readout of ${party}`);
  for (const [index, [text, about]] of points.entries()) {
    await form.getByRole('button', { name: 'Add a point' }).click();
    await form.getByRole('textbox', { name: `Point ${index + 1}` }).fill(text);
    if (about !== undefined)
      await form.getByRole('combobox', { name: 'About' }).nth(index).selectOption({ label: about });
  }
  await form.getByRole('button', { name: 'Save readout' }).click();
  await expect(form).toBeHidden();
}
