import type { Page } from '@playwright/test';
import { exportEverything, importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { addByPaste, startWithParties, text } from '../support/sources.ts';
import { choose, dialog, expectSaved, goTo, pick, record } from '../support/steps.ts';

const phrase = 'No third-state force on either shore.';
const twice = `Second round on the strait

The Aldrian minister spoke first. ${phrase} She would not say more.

The Borean envoy spoke after a break. ${phrase} He smiled when he said it.`;

const sides = [
  { party: 'Aldria', stance: 'Excludes', where: 'The Aldrian minister' },
  { party: 'Borea', stance: 'Opposes', where: 'The Borean envoy' },
] as const;

test('a phrase that stands twice opens at the place it was taken from, after export, loss and import too', async ({
  page,
}) => {
  test.slow();
  await startWithParties(page);
  await addByPaste(page, twice);
  await expect(text(page)).toContainText(phrase);
  await text(page).focus();
  await page.keyboard.press('j'); // the title
  for (const side of sides) await logSecondSentence(page, side);
  await expectOwnPlaces(page);

  await page.goto('/settings');
  const before = await exportEverything(page);
  await page.getByRole('link', { name: 'Arden strait talks' }).first().click();
  await choose(page, 'More for this negotiation', 'Delete negotiation');
  await expect(page.getByRole('link', { name: 'Arden strait talks' })).toHaveCount(0);
  await page.goto('/settings');
  await importFile(page, before.text);
  await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
  await goTo(page, 'Sources');
  await page.getByRole('link', { name: /^Read/ }).click();
  await expectOwnPlaces(page);
});

type Side = (typeof sides)[number];

/** By keys, from the paragraph before: down to the next one, to its second sentence, into the composer. */
async function logSecondSentence(page: Page, { party, stance }: Side): Promise<void> {
  await expect(text(page)).toBeFocused();
  for (const key of ['j', 'ArrowRight', 'l']) await page.keyboard.press(key);
  const composer = dialog(page, 'Log a position');
  await expect(composer.getByRole('textbox', { name: 'Statement' })).toHaveValue(phrase);
  await pick(composer, 'Party', party);
  await pick(composer, 'Issue', 'Third-state forces');
  await composer.getByRole('radio', { name: stance, exact: true }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(composer).toBeHidden();
  await expectSaved(page);
}

/** From the margin, and from the record back to its passage. */
async function expectOwnPlaces(page: Page): Promise<void> {
  for (const { stance, where } of sides) {
    const mark = text(page).getByRole('listitem').filter({ hasText: stance });
    await mark.getByRole('button').click();
    await expectLit(page, where);
    await mark.getByRole('link', { name: /^Open/ }).click();
    await record(page).getByRole('link', { name: 'its passage' }).click();
    await expectLit(page, where);
  }
}

async function expectLit(page: Page, where: string): Promise<void> {
  const lit = text(page).locator('mark[data-active]');
  await expect(lit).toHaveText(phrase);
  await expect(
    text(page)
      .getByRole('paragraph')
      .filter({ has: page.locator('mark[data-active]') }),
  ).toContainText(where);
}
