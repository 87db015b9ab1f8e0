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
  record,
  startNegotiation,
} from '../support/steps.ts';

const rtl = 'السلام يبدأ بالكلام';
const emoji = '🕊️👩‍👩‍👧';

/** 100 KB of words, with Arabic and emoji among them. */
const long = `${rtl} ${emoji} ${'The pilots of the strait wait for their papers. '.repeat(2100)}${rtl}`;

test('two tabs see what the other writes at once', async ({ page, context }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  const other = await context.newPage();
  await other.goto(page.url());

  await logPosition(page, {
    statement: 'In spring.',
    party: 'Aldria',
    issue: 'Date',
    stance: 'Open',
  });
  await expect(grid(other).getByRole('gridcell')).toContainText('In spring.');

  await test.step('the other way round', async () => {
    await logPosition(other, {
      statement: 'Never.',
      party: 'Borea',
      issue: 'Date',
      stance: 'Excludes',
    });
    await expect(grid(page).getByRole('gridcell', { name: 'Never.' })).toBeVisible();
  });

  await test.step('steps too', async () => {
    await goTo(page, 'Next steps');
    await goTo(other, 'Next steps');
    await addStep(page, { title: 'Release the pilots', owner: 'Aldria' });
    await expect(
      other.getByRole('button', { name: 'Release the pilots', exact: true }),
    ).toBeVisible();
    await other.getByRole('checkbox', { name: 'Done: Release the pilots' }).click();
    await expect(page.getByText('Next move: Aldria')).toHaveCount(0);
  });
});

test('a statement of 100 KB with Arabic and emoji reaches the other tab whole', async ({
  page,
  context,
}) => {
  test.slow();
  expect(new TextEncoder().encode(long).length).toBeGreaterThan(100_000);
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  const other = await context.newPage();
  await other.goto(page.url());
  await logPosition(page, { statement: long, party: 'Aldria', issue: 'Pilots', stance: 'Demands' });
  const cell = grid(other).getByRole('gridcell').filter({ hasText: rtl });
  await expect(cell).toContainText(emoji);
  await cell.click();
  const shown = record(other);
  await shown.getByRole('button', { name: 'Show all' }).first().click();
  const words = await shown.innerText();
  expect(words.replaceAll(/\s+/g, ' ')).toContain(long.trim().replaceAll(/\s+/g, ' '));
});

test('two tabs that edit different fields of one track keep both', async ({ page, context }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  const other = await context.newPage();
  await other.goto(page.url());
  await choose(page, /More for “Summit planning”/, 'Edit track');
  await choose(other, /More for “Summit planning”/, 'Edit track');
  const [mine, theirs] = [dialog(page, 'Edit track'), dialog(other, 'Edit track')];
  await mine.getByRole('textbox', { name: 'Title' }).fill('Summit of the straits');
  await theirs.getByRole('textbox', { name: 'Summary' }).fill('Where and when the leaders meet.');
  await mine.getByRole('button', { name: 'Save track' }).click();
  await expect(mine).toBeHidden();
  await theirs.getByRole('button', { name: 'Save track' }).click();
  await expect(theirs).toBeHidden();
  for (const tab of [page, other]) {
    await expect(
      tab.getByRole('heading', { name: 'Summit of the straits', level: 3 }),
    ).toBeVisible();
    await expect(tab.getByText('Where and when the leaders meet.')).toBeVisible();
  }
});

test('a position that is being typed while another tab moves or deletes its issue is not lost', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await addTrack(page, 'Trade');
  await goToTrack(page, 'Summit planning');
  const said = { party: 'Aldria', issue: 'Pilots', stance: 'Demands' };
  await logPosition(page, { ...said, statement: 'Free pilots.' });
  const other = await context.newPage();
  await other.goto(page.url());
  const head = grid(other).getByRole('rowheader').filter({ hasText: 'Pilots' });

  await test.step('moved to another track', async () => {
    const composer = await openComposer(page);
    await fillEntry(composer, { ...said, statement: 'Pilots by day.' });
    await head.click({ position: { x: 4, y: 4 } });
    await record(other, 'Issue').getByRole('button', { name: 'More' }).click();
    await other.getByRole('menuitem', { name: 'Move to another track …' }).click();
    await dialog(other, 'Commands').getByRole('option', { name: 'Trade' }).click();
    await expect(other.getByRole('heading', { name: 'Trade', level: 1 })).toBeVisible();
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(composer).toBeHidden();
    await goToTrack(page, 'Trade');
    await expect(grid(page).getByRole('row').filter({ hasText: 'Pilots' })).toContainText(
      'Pilots by day.',
    );
  });

  await test.step('deleted: it waits in Unsorted', async () => {
    const composer = await openComposer(page);
    await fillEntry(composer, { ...said, statement: 'Pilots by night.' });
    await record(other, 'Issue').getByRole('button', { name: 'More' }).click();
    await other.getByRole('menuitem', { name: 'Delete issue' }).click();
    await expect(head).toHaveCount(0);
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(composer).toBeHidden();
    await page.goto(`${page.url().replace(/\/t\/.*$/, '')}/unsorted`);
    await expect(page.getByRole('main')).toContainText('Pilots by night.');
  });
});
