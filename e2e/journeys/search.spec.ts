import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { addByPaste, startWithParties, text } from '../support/sources.ts';
import {
  dialog,
  goTo,
  goToTrack,
  logPosition,
  openDialog,
  pick,
  record,
} from '../support/steps.ts';
import { startStrait } from '../support/strait.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search everything' });
const found = (page: Page) =>
  page.getByRole('listbox', { name: 'Found' }).getByRole('group', { name: 'Records' });
const hits = (page: Page) => found(page).getByRole('option');

async function search(page: Page, query: string): Promise<void> {
  await page.locator('#main').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

async function talks(page: Page): Promise<void> {
  await startStrait(page, { track: 'Safety of passage' });
  await goToTrack(page, 'Safety of passage');
}

test('one search finds in four scripts, marks what it found, and opens the record', async ({
  page,
}) => {
  test.slow();
  await talks(page);
  const said = [
    ['Aldria', 'The Déléguée asked for free pilotage.', 'deleguee', 'Déléguée'],
    ['Borea', 'Мы ещё ждём лоцманов.', 'ЕЩЕ', 'ещё'],
    ['Cape Union', 'الرُّسوم في المضيق غير مقبولة', 'الرسوم', 'الرُّسوم'],
    ['Delmark', '双方就海峡通行费达成共识', '通行费', '通行费'],
  ] as const;
  for (const [party, statement] of said)
    await logPosition(page, { statement, party, issue: 'Tolls', stance: 'Open' });
  for (const [party, statement, query, mark] of said) {
    await search(page, query);
    await expect(hits(page).first()).toContainText(party);
    await expect(hits(page).first().locator('mark')).toHaveText(mark);
    await expect(hits(page).first()).toContainText('Safety of passage');
    await page.keyboard.press('Enter');
    await expect(record(page)).toContainText(statement);
    await page.keyboard.press('Escape');
  }

  await test.step('Back is the search as it was, and Escape the page before it', async () => {
    await search(page, 'pilotage');
    await hits(page).first().click();
    await expect(record(page)).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue('pilotage');
    await expect(hits(page)).toHaveCount(1);
    await field(page).press('Escape');
    await expect(page).toHaveURL(/\/n\//);
  });
});

test('filters are completed, shown as chips, and explained where they ask for what is not there', async ({
  page,
}) => {
  await talks(page);
  await logPosition(page, {
    statement: 'No tolls at all.',
    party: 'Aldria',
    issue: 'Tolls',
    stance: 'Excludes',
    firmness: 'Red line',
    date: '12 March 2031',
  });
  await logPosition(page, {
    statement: 'Tolls, if the light is kept.',
    party: 'Borea',
    issue: 'Tolls',
    stance: 'Conditional',
    condition: 'The light is kept.',
    date: '2 January 2031',
  });
  await search(page, 'tolls kind:position party:al');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('tolls kind:position party:Aldria ');
  await page.keyboard.type('firmness:red-line since:2031-02 ');
  await expect(hits(page)).toContainText('No tolls at all.');

  await field(page).fill('has:condition until:2031-01');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText('Borea');
  await page.getByRole('button', { name: 'Remove filter until:2031-01' }).click();
  await expect(field(page)).toHaveValue('has:condition');

  await field(page).fill('party:Delmark tolls');
  await page.keyboard.press('End');
  await expect(page.getByRole('alert').getByText('No party is called “Delmark”.')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Borea' }).click();
  await expect(field(page)).toHaveValue('party:Borea tolls');
  await expect(hits(page).first()).toContainText('Borea');

  await field(page).fill('colour:blue ');
  await expect(page.getByRole('alert').getByText('There is no filter “colour”.')).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=colour/);
  await page.reload();
  await expect(field(page)).toHaveValue('colour:blue ');
  // In an address nobody is still typing it.
  await page.goto('/search?q=tolls+colour:blue');
  await expect(page.getByRole('alert').getByText('There is no filter “colour”.')).toBeVisible();
});

test('a letter wrong is forgiven, and what another tab saves is found at once', async ({
  page,
  context,
}) => {
  await talks(page);
  await logPosition(page, {
    statement: 'Convoys in winter only.',
    party: 'Aldria',
    issue: 'Convoys',
    stance: 'Open',
  });
  const other = await context.newPage();
  await other.goto('/search?q=comvoys');
  await expect(hits(other).filter({ hasText: 'Convoys in winter only.' })).toBeVisible();
  await expect(other.getByText('Nothing is spelled exactly so; these are close.')).toBeVisible();
  await field(other).fill('lanterns');
  await expect(other.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await logPosition(page, {
    statement: 'Lanterns on every buoy.',
    party: 'Borea',
    issue: 'Convoys',
    stance: 'Demands',
  });
  await expect(hits(other)).toHaveCount(1);
  await expect(hits(other).locator('mark')).toHaveText('Lanterns');
});

test('chips are worked by keys: walked along, changed and taken out; what is misspelled is offered right', async ({
  page,
}) => {
  await talks(page);
  await logPosition(page, {
    statement: 'No tolls at all.',
    party: 'Aldria',
    issue: 'Tolls',
    stance: 'Excludes',
  });
  await search(page, 'tolls party:Aldria stance:excludes ');
  await expect(hits(page)).toHaveCount(1);
  const chip = (deed: string, filter: string) =>
    page.getByRole('button', { name: `${deed} filter ${filter}` });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chip('Change', 'party:Aldria')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chip('Remove', 'party:Aldria')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('exlcudes');
  await expect(field(page)).toHaveValue('tolls party:Aldria stance:exlcudes ');
  await page.keyboard.press('End');
  const refusal = page.getByRole('search').getByRole('alert');
  await expect(refusal).toContainText('“exlcudes” is no value of “stance”.');
  await expect(refusal.getByRole('button').first()).toHaveText('excludes');
  await refusal.getByRole('button').first().press('Enter');
  await expect(field(page)).toHaveValue('tolls party:Aldria stance:excludes ');
  await expect(hits(page)).toHaveCount(1);
  await chip('Change', 'party:Aldria').focus();
  await page.keyboard.press('Delete');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(/^tolls stance:excludes ?$/);
  await expect(chip('Change', 'party:Aldria')).toHaveCount(0);
});

test('a find in a source’s text opens it there, a note its place in the margin, an assessment itself', async ({
  page,
}) => {
  test.slow();
  await startWithParties(page);
  const filler = Array.from({ length: 60 }, (_, at) => `Paragraph ${at + 1} says nothing of it.`);
  await addByPaste(page, ['A reader', ...filler, 'Only the lanterns matter.'].join('\n\n'));
  await text(page).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await dialog(page, 'Write a note').getByRole('textbox', { name: 'Note' }).fill('Ask the pilots.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await goTo(page, 'Assessments');
  const form = await openDialog(page, 'New assessment');
  await pick(form, 'Party', 'Aldria');
  await form.getByRole('textbox', { name: 'Your reading' }).fill('Winter decides it.');
  await form.getByRole('button', { name: 'Add assessment' }).click();
  await expect(form).toBeHidden();

  await search(page, 'lanterns');
  await expect(hits(page).first().locator('mark')).toHaveText('lanterns');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?at=\d+-\d+/);
  await expect(text(page).locator('mark').filter({ hasText: 'lanterns' })).toBeInViewport();
  await expect(text(page).getByText('Paragraph 1 says nothing')).not.toBeInViewport();
  await page.reload();
  await expect(text(page).locator('mark').filter({ hasText: 'lanterns' })).toBeInViewport();

  await search(page, 'pilots kind:note');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(
    text(page).getByRole('listitem').filter({ hasText: 'Ask the pilots.' }),
  ).toBeInViewport();

  await search(page, 'winter kind:assessment');
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Winter decides it.' })).toBeFocused();
});
