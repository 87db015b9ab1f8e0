import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  addStep,
  addTrack,
  choose,
  dialog,
  fillEntry,
  goTo,
  goToTrack,
  grid,
  logPosition,
  openComposer,
  openDialog,
  openExample,
  pick,
  record,
  startNegotiation,
} from '../support/steps.ts';

async function openTrack(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
}

test('what is blank or impossible is refused where it happens, in words, with nothing lost', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await test.step('a negotiation without a title', async () => {
    await page.getByRole('main').getByRole('button', { name: 'New negotiation' }).click();
    const form = dialog(page, 'New negotiation');
    await form.getByRole('textbox', { name: 'Title' }).fill('   ');
    await form.getByRole('textbox', { name: 'Summary' }).fill('About the strait');
    await form.getByRole('button', { name: 'Start negotiation' }).click();
    const title = form.getByRole('textbox', { name: 'Title' });
    await expect(title).toHaveAttribute('aria-invalid', 'true');
    await expect(title).toHaveAccessibleDescription(/.+/);
    await expect(form.getByRole('textbox', { name: 'Summary' })).toHaveValue('About the strait');
    await title.fill('Arden strait talks');
    await form.getByRole('button', { name: 'Start negotiation' }).click();
    await expect(form).toBeHidden();
  });
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');

  const composer = await openComposer(page);
  await test.step('a statement of white space, no party, no stance', async () => {
    const statement = composer.getByRole('textbox', { name: 'Statement' });
    await statement.fill('  \n ');
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(statement).toHaveAttribute('aria-invalid', 'true');
    await expect(statement).toBeFocused();
    await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
  });
  await test.step('conditional without its condition', async () => {
    await fillEntry(composer, {
      statement: 'Once the pilots are free.',
      party: 'Borea',
      issue: 'Escorts',
      stance: 'Conditional',
    });
    await composer.getByRole('button', { name: 'Log position' }).click();
    const condition = composer.getByRole('textbox', { name: 'Condition' });
    await expect(condition).toHaveAttribute('aria-invalid', 'true');
    await expect(condition).toBeFocused();
    await condition.fill('The pilots are free');
  });
  await test.step('a day that does not exist', async () => {
    const date = composer.getByRole('textbox', { name: 'Date' });
    await date.fill('30 February 2025');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toHaveAccessibleDescription(/.+/);
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(composer).toBeVisible();
    await expect(date).toHaveValue('30 February 2025');
    await date.fill('28 February 2025');
  });
  await composer.getByRole('button', { name: 'Log position' }).click();
  await expect(composer).toBeHidden();
  await expect(grid(page).getByRole('gridcell')).toContainText('Once the pilots are free.');
});

test('a step that would wait for itself is refused, and says why', async ({ page }) => {
  await openTrack(page);
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Release the pilots' });
  await addStep(page, { title: 'Send the list', waitsFor: 'Release the pilots' });
  await choose(page, 'More for Release the pilots', 'Edit step');
  const form = dialog(page, 'Edit step');
  await form.getByRole('button', { name: 'Add what it waits for' }).click();
  await pick(form, 'Which step', 'Send the list');
  const which = form.getByRole('combobox', { name: 'Which step' });
  await expect(which).toHaveAttribute('aria-invalid', 'true');
  await expect(which).toHaveAccessibleDescription(/itself|circle/i);
  await form.getByRole('button', { name: 'Save step' }).click();
  await expect(form).toBeVisible();
  await pick(form, 'Which step', 'Release the pilots');
  await expect(which).toHaveAttribute('aria-invalid', 'true');
});

test('unknown addresses and deleted things say so, and lead back', async ({ page }) => {
  await openExample(page);
  const home = new URL(page.url()).pathname;
  const missing = '0195aaaa-aaaa-7000-8000-000000000000';
  for (const url of ['/nowhere', `/n/${missing}`, `${home}/nothing-here`, `${home}/t/${missing}`]) {
    await test.step(url, async () => {
      await page.goto(url);
      await expect(
        page.getByRole('heading', { name: /nothing at this address|no such track/i }),
      ).toBeVisible();
      await page.getByRole('link', { name: 'Go to Today' }).click();
      await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    });
  }
  await test.step('a deleted negotiation', async () => {
    await page.goto(home);
    await page.getByRole('button', { name: 'Remove the example' }).click();
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Removed');
    await page.goto(home);
    await expect(page.getByRole('heading', { name: 'This negotiation was deleted' })).toBeVisible();
  });
});

test('a record that is not there leads back to the table; a malformed one is ignored', async ({
  page,
}) => {
  await openExample(page);
  await goToTrack(page, 'Security guarantees');
  const url = page.url();
  const missing = '0195aaaa-aaaa-7000-8000-000000000000';
  await page.goto(`${url}?item=${missing}.${missing}`);
  await expect(record(page, 'Record')).toContainText('This record is not here');
  await record(page, 'Record').getByRole('button', { name: 'Back to the table' }).click();
  await expect(record(page, 'Record')).toBeHidden();
  await page.goto(`${url}?item=%00nonsense&stance=none&text=`);
  await expect(grid(page).getByRole('rowheader').first()).toBeVisible();
});

test('a very long title, right-to-left words and emoji are shown whole and break nothing', async ({
  page,
}) => {
  test.slow();
  const long = `Donaudampfschifffahrts${'gesellschafts'.repeat(40)}kapitän`;
  const rtl = 'مسألة مضيق أردن';
  await page.goto('/');
  await startNegotiation(page, long);
  await addTrack(page, rtl);
  await goToTrack(page, rtl);
  await logPosition(page, { statement: '🕊️ سلام', party: long, issue: rtl, stance: 'Open' });
  await expect(grid(page).getByRole('gridcell')).toContainText('🕊️ سلام');
  await expect(page.getByText('🕊️ سلام').first()).toHaveAttribute('dir', 'auto');
  for (const place of ['Overview', 'Log', 'Parties']) {
    await goTo(page, place);
    await expectNoOverflow(page, place);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(page.url());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoOverflow(page, 'phone');
});

test('a date in words stays in words, and is nowhere overdue', async ({ page }) => {
  await openTrack(page);
  await goTo(page, 'Next steps');
  const form = await openDialog(page, 'New next step');
  await form.getByRole('textbox', { name: 'Title' }).fill('Release the pilots');
  await form.getByRole('textbox', { name: 'Due' }).fill('soon');
  await form.getByRole('button', { name: 'Add step' }).click();
  await expect(page.getByRole('main')).toContainText('soon');
  await expect(
    page
      .getByRole('main')
      .getByRole('list')
      .getByText(/overdue/i),
  ).toHaveCount(0);
});

async function expectNoOverflow(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, where).toBeLessThanOrEqual(1);
}
