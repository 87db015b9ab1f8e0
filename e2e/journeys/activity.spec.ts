import { expect, test } from '../support/fixtures.ts';
import {
  addMeeting,
  addTrack,
  choose,
  dialog,
  goTo,
  goToTrack,
  grid,
  logPosition,
  record,
  startNegotiation,
} from '../support/steps.ts';

test('the activity tells what changed, when, before and after, and each record its own', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  await logPosition(page, {
    statement: 'In spring.',
    party: 'Aldria',
    issue: 'Date',
    stance: 'Open',
  });
  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Talks of deputies' });
  await choose(page, 'More for Talks of deputies', 'Edit meeting');
  const form = dialog(page, 'Edit meeting');
  await form.getByRole('textbox', { name: 'Title' }).fill('Talks of ministers');
  await form.getByRole('textbox', { name: 'Date' }).fill('12 March 2031');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();

  await goTo(page, 'Activity');
  const main = page.getByRole('main');
  const gestures = main.getByRole('listitem');
  await expect(gestures).toHaveCount(5);
  await expect(gestures.first()).toContainText('Edited the meeting “Talks of deputies”');
  await expect(gestures.last()).toContainText('Started the negotiation “Arden strait talks”');
  await gestures.first().getByText('Edited the meeting').click();
  await expect(gestures.first()).toContainText('Title');
  await expect(gestures.first().getByRole('deletion')).toContainText('deputies');
  await expect(gestures.first().getByRole('insertion')).toContainText('ministers');
  await expect(gestures.first()).toContainText('not recorded');
  await expect(gestures.first()).toContainText('12 Mar 2031');

  await test.step('narrowed to a thing; the address keeps it', async () => {
    await main.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Positions' });
    await expect(gestures).toHaveCount(1);
    await expect(gestures.first()).toContainText('Logged a position of Aldria');
    await page.reload();
    await expect(gestures).toHaveCount(1);
    await gestures.first().getByText('Logged a position').click();
    await gestures.first().getByRole('link', { name: 'Position of Aldria' }).click();
    await expect(record(page)).toContainText('In spring.');
  });

  await test.step('from a record its own history, and back to everything', async () => {
    await record(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'History' }).click();
    await expect(page.getByRole('heading', { name: 'Position of Aldria' })).toBeVisible();
    await expect(gestures).toHaveCount(1);
    await main.getByRole('button', { name: 'Show everything' }).click();
    await expect(gestures).toHaveCount(5);
    await goTo(page, 'Meetings');
    await choose(page, 'More for Talks of ministers', 'History');
    await expect(gestures).toHaveCount(2);
    await expect(page.getByRole('heading', { name: 'Meeting Talks of ministers' })).toBeVisible();
  });

  await test.step('a record that was deleted is still told of', async () => {
    await goToTrack(page, 'Summit planning');
    await grid(page).getByRole('gridcell').first().focus();
    await page.keyboard.press('Delete');
    await goTo(page, 'Activity');
    await expect(gestures.first()).toContainText('Deleted a position of');
    await gestures.first().getByText('Deleted a position').click();
    await expect(gestures.first()).toContainText('in the trash');
    await expect(gestures.first()).toContainText('In spring.');
  });
});

test('a long log opens at once, and further back on demand', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  // As a file may bring it: more entries than anybody unfolds.
  await page.evaluate(async () => {
    const id = location.pathname.split('/')[2];
    const open = indexedDB.open('parley');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const write = db.transaction('changes', 'readwrite');
    for (let n = 0; n < 20_000; n += 1) {
      const at = Date.UTC(2020, 0, 1) + n * 60_000;
      write.objectStore('changes').put({
        id: `${at.toString(16).padStart(12, '0')}-0000-0000000a`,
        negotiationId: id,
        verb: 'edit',
        table: n === 7 ? 'steps' : 'tracks',
        subject: `Entry ${n}`,
        at,
        tab: '0000000a',
        entries: [
          {
            table: n === 7 ? 'steps' : 'tracks',
            id: '00000000-0000-7000-8000-000000000001',
            issueId: null,
            isNew: false,
            before: { title: `Before ${n}` },
            after: { title: `After ${n} ${'words '.repeat(20)}` },
          },
        ],
        counts: {},
      });
    }
    await new Promise((done) => {
      write.oncomplete = done;
    });
    db.close();
  });
  await page.reload();
  const started = Date.now();
  await goTo(page, 'Activity');
  const gestures = page.getByRole('main').getByRole('listitem');
  await expect(gestures).toHaveCount(50);
  console.info(`the newest of 20,000 entries: ${Date.now() - started} ms`);
  await page.getByRole('button', { name: 'Show earlier' }).click();
  await expect(gestures).toHaveCount(100);
  const asked = Date.now();
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Next steps' });
  await expect(gestures).toHaveCount(1, { timeout: 30_000 });
  await expect(gestures.first()).toContainText('Entry 7');
  console.info(`one entry found at the very beginning of 20,000: ${Date.now() - asked} ms`);
});
