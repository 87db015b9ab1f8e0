import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  dialog,
  fillEntry,
  goTo,
  goToTrack,
  openComposer,
  openExample,
  record,
  startNegotiation,
} from '../support/steps.ts';
import { addParty, addUnderstanding } from '../support/understandings.ts';

const main = (page: Page) => page.getByRole('main');
const table = (page: Page) => page.getByRole('table', { name: 'Who confirms what' });

async function claim(page: Page, party: string, title: string, mode: string, words = '') {
  await table(page)
    .getByRole('button', { name: `Record the claim of ${party} on ${title}` })
    .click();
  const form = dialog(page, `Claim of ${party}`);
  await form.getByRole('combobox', { name: 'How it is claimed' }).selectOption({ label: mode });
  if (words !== '') await form.getByRole('textbox', { name: 'Its own words' }).fill(words);
  await form.getByRole('button', { name: 'Save claim' }).click();
  await expect(form).toBeHidden();
}

const row = (page: Page, title: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title }) });

test('an analyst sees who confirms what, and where the sides’ wordings part', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goTo(page, 'Parties');
  for (const party of ['Aldria', 'Borea', 'Cape Union']) await addParty(page, party);
  await goTo(page, 'Understandings');
  await addUnderstanding(page, 'Patrols end', 'Patrols end on 1 May.', ['Aldria', 'Borea']);
  await addUnderstanding(page, 'No third force', 'No third force comes.', [
    'Aldria',
    'Borea',
    'Cape Union',
  ]);
  await main(page).getByRole('link', { name: 'Who confirms what' }).click();
  await expect(page.getByRole('heading', { name: 'Who confirms what', level: 1 })).toBeVisible();

  await test.step('nothing recorded is neither silence nor no side', async () => {
    await expect(
      row(page, 'Patrols end').getByText('Nothing recorded', { exact: true }),
    ).toHaveCount(2);
    await expect(row(page, 'Patrols end').getByText('Not a side of it')).toHaveCount(1);
    await expect(row(page, 'Patrols end')).toContainText('Unclaimed');
  });

  await claim(page, 'Aldria', 'Patrols end', 'Asserted', 'Patrols end on 1 May.');
  await claim(
    page,
    'Borea',
    'Patrols end',
    'Hedged',
    'Patrols end in May, once the fleet is home.',
  );
  await claim(page, 'Aldria', 'No third force', 'Asserted');
  await claim(page, 'Borea', 'No third force', 'Denied', 'No such thing was agreed.');
  await claim(page, 'Cape Union', 'No third force', 'Silent');

  await test.step('one side’s word confirms nothing, and a denial shows on both claims', async () => {
    await expect(row(page, 'Patrols end')).toContainText('Claimed by one side');
    await expect(row(page, 'No third force')).toContainText('Disputed');
    await expect(row(page, 'No third force').getByText('Denied by Borea')).toBeVisible();
    await expect(row(page, 'No third force').getByText('Claimed by Aldria')).toBeVisible();
    await expect(row(page, 'Patrols end').getByText('speaker unknown · date unknown')).toHaveCount(
      2,
    );
    await expect(main(page)).toContainText('0 of 2 confirmed by every side');
  });

  await test.step('wordings side by side, each difference marked by word', async () => {
    await page.getByRole('button', { name: 'Compare wordings of Patrols end' }).click();
    const wordings = page.getByRole('region', { name: 'Wordings of Patrols end' });
    await expect(wordings.getByRole('insertion').filter({ hasText: 'fleet' })).toBeVisible();
    await expect(wordings.getByRole('deletion').first()).toBeVisible();
    await page.reload();
    await expect(wordings).toBeVisible();
  });

  await test.step('narrowed by status, in the address', async () => {
    await main(page)
      .getByRole('link', { name: /^Disputed/ })
      .click();
    await expect(page).toHaveURL(/status=disputed/);
    await expect(row(page, 'Patrols end')).toHaveCount(0);
    await expect(row(page, 'No third force')).toBeVisible();
    await main(page)
      .getByRole('link', { name: /^Confirmed by every side/ })
      .click();
    await expect(main(page).getByRole('heading', { name: 'None with this status' })).toBeVisible();
  });
});

test('of the example nothing is confirmed by both sides, and what no side claims stays empty', async ({
  page,
}) => {
  await openExample(page);
  await goTo(page, 'Understandings');
  await main(page).getByRole('link', { name: 'Who confirms what' }).click();
  await expect(main(page)).toContainText('0 of 5 confirmed by every side');
  for (const mode of ['Asserted', 'Presupposed', 'Hedged', 'Normative'])
    await expect(table(page).getByText(mode, { exact: true }).first()).toBeVisible();
  await expect(table(page).getByText('Denied', { exact: true })).toHaveCount(0);
});

test('corroboration counts one speaker of one day once, and a contradiction shows on both', async ({
  page,
}) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  const log = async (statement: string, stance: string, saidBy: string, relation?: string) => {
    const composer = await openComposer(page);
    await fillEntry(composer, {
      statement,
      party: 'Aldria',
      issue: 'Foreign forces',
      saidBy,
      date: '12 March 2031',
      stance,
    });
    if (relation !== undefined) {
      const more = composer.getByText('More fields');
      await more.click();
      await expect(
        composer.getByRole('group', { name: 'The attribution, as a sentence' }),
      ).toHaveText(`said by ${saidBy}`);
      await composer.getByRole('combobox', { name: 'Relation' }).selectOption({ label: relation });
    }
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(composer).toBeHidden();
  };
  const third = 'Third party (someone else says so)';
  await log('No foreign force on either shore.', 'Excludes', 'Ada Orlen');
  await log('A paper: Orlen rules it out.', 'Excludes', 'Ada Orlen', third);
  await log('Another paper: Orlen rules it out.', 'Opposes', 'Ada Orlen', third);
  await log(
    'Aldria could live with a small force.',
    'Accepts',
    'Bel Tessaly',
    'Ascribed (the other side says so)',
  );

  await page.getByRole('gridcell').filter({ hasText: 'No foreign force' }).click();
  const found = record(page).getByRole('region', { name: 'Corroboration' });
  await expect(found).toContainText('own side 0 · other side 0 · third party 1');
  await expect(found).toContainText('counted once: 1');
  const against = found.getByRole('group', { name: 'Contradicted by' });
  await against.getByRole('button', { name: 'Aldria could live with a small force.' }).click();
  await expect(
    found.getByRole('group', { name: 'Contradicted by' }).getByRole('button', {
      name: 'No foreign force on either shore.',
    }),
  ).toBeVisible();

  await goTo(page, 'Log');
  await main(page).getByRole('combobox', { name: 'Party' }).selectOption({ label: 'Aldria' });
  await main(page).getByRole('radio', { name: 'Others about it' }).click({ force: true });
  await expect(page).toHaveURL(/voice=others/);
  await expect(main(page).getByRole('article')).toHaveCount(3);
  await main(page).getByRole('radio', { name: 'Itself' }).click({ force: true });
  await expect(main(page).getByRole('article')).toHaveCount(1);
  await expect(main(page).getByText('No foreign force on either shore.')).toBeVisible();
});
