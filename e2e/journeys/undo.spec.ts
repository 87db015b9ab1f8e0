import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  addMeeting,
  addStep,
  addTrack,
  choose,
  dialog,
  goTo,
  goToTrack,
  grid,
  logPosition,
  places,
  startNegotiation,
} from '../support/steps.ts';

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** A key combination where no field has the focus. */
async function press(page: Page, keys: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press(keys);
}

test('many steps are undone and redone by key, named, across a reload', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  const position = { party: 'Aldria', issue: 'Date', stance: 'Open' };
  await logPosition(page, { ...position, statement: 'In spring.' });
  const cell = grid(page).getByRole('gridcell').first();
  await expect(cell).toContainText('In spring.');
  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Talks of deputies' });
  const meeting = page.getByRole('article', { name: 'Talks of deputies' });
  await choose(page, 'More for Talks of deputies', 'Delete meeting');
  await expect(meeting).toHaveCount(0);

  await expect(
    places(page).getByRole('button', { name: 'Undo: delete the meeting “Talks of deputies”' }),
  ).toBeVisible();
  await press(page, 'Control+z');
  await expect(notices(page)).toContainText('Undid: delete the meeting “Talks of deputies”');
  await expect(meeting).toBeVisible();
  await press(page, 'Control+z');
  await expect(notices(page)).toContainText('Undid: add the meeting “Talks of deputies”');
  await expect(meeting).toHaveCount(0);

  await test.step('after a reload the steps are still there', async () => {
    await page.reload();
    await goToTrack(page, 'Summit planning');
    await expect(
      places(page).getByRole('button', { name: 'Redo: add the meeting “Talks of deputies”' }),
    ).toBeVisible();
    await expect(cell).toContainText('In spring.');
    await press(page, 'Control+z');
    await expect(notices(page)).toContainText('Undid: log position of Aldria');
    await expect(page.getByText('In spring.')).toHaveCount(0);
    // One gesture: the issue and the party that were made with it are gone, too.
    await expect(page.getByText('Nothing on the table yet')).toBeVisible();
  });

  await test.step('and are made again, by key, from the notice and from the rail', async () => {
    await press(page, 'Control+Shift+z');
    await expect(notices(page)).toContainText('Redid: log position of Aldria');
    await expect(cell).toContainText('In spring.');
    await goTo(page, 'Meetings');
    await press(page, 'Control+y');
    await expect(meeting).toBeVisible();
    await places(page)
      .getByRole('button', { name: 'Redo: delete the meeting “Talks of deputies”' })
      .click();
    await expect(meeting).toHaveCount(0);
    await notices(page).getByRole('button', { name: 'Undo' }).click();
    await expect(meeting).toBeVisible();
    await notices(page).getByRole('button', { name: 'Redo' }).click();
    await expect(meeting).toHaveCount(0);
    await press(page, 'Control+y');
    await expect(notices(page)).toContainText('There is nothing to redo.');
  });

  await test.step('within a field the browser’s own undo stays', async () => {
    await page.getByRole('main').getByRole('button', { name: 'New meeting' }).first().click();
    const title = dialog(page, 'New meeting').getByRole('textbox', { name: 'Title' });
    await title.pressSequentially('Summit');
    await title.press('Control+z');
    await expect(title).not.toHaveValue('Summit');
    await page.keyboard.press('Escape');
    await expect(meeting).toHaveCount(0);
  });
});

test('a change made since in another tab is not overwritten unasked', async ({ page, context }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Name the envoys' });
  const other = await context.newPage();
  await other.goto(page.url());
  const step = (tab: Page) => tab.getByRole('button', { name: 'Name the envoys', exact: true });
  const question = dialog(page).or(page.getByRole('alertdialog'));
  const finishThenLapse = async () => {
    await choose(page, 'More for Name the envoys', 'Mark as: Done');
    await expect(notices(page)).toContainText('“Name the envoys” is done.');
    await other.getByText(/^Finished/).click();
    await choose(other, 'More for Name the envoys', 'Mark as: Lapsed');
    await expect(
      places(page).getByRole('button', { name: 'Undo: edit the next step “Name the envoys”' }),
    ).toBeVisible();
    await notices(page).getByRole('button', { name: 'Undo' }).click();
    await expect(question).toContainText('Status');
    await expect(question).toContainText('Lapsed');
    await expect(question).toContainText('Open');
  };

  await finishThenLapse();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await test.step('the later change is the first to be undone from here, too', async () => {
    await press(page, 'Control+z');
    await press(page, 'Control+z');
    await expect(step(other)).toBeVisible();
  });

  await other.reload();
  await expect(step(other)).toBeVisible();
  await finishThenLapse();
  await question.getByRole('button', { name: 'Put back anyway' }).click();
  await expect(notices(page)).toContainText('Undid: edit the next step “Name the envoys”');
  await expect(step(page)).toBeVisible();
});

test('a held Delete key removes one position, not those that stood before it', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  for (const [date, statement] of [
    ['2031-03-10', 'In spring.'],
    ['2031-03-11', 'In summer.'],
    ['2031-03-12', 'In autumn.'],
  ] as const) {
    await logPosition(page, { statement, date, party: 'Aldria', issue: 'Date', stance: 'Open' });
  }
  const cell = grid(page).getByRole('gridcell').first();
  await expect(cell).toContainText('In autumn.');
  await cell.focus();
  for (let held = 0; held < 8; held += 1) await page.keyboard.down('Delete');
  await page.keyboard.up('Delete');
  await expect(cell).toContainText('In summer.');
  await page.waitForTimeout(500);
  await expect(cell).toContainText('In summer.');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(notices(page)).toContainText('Undid: delete a position of Aldria');
  await expect(cell).toContainText('In autumn.');
});
