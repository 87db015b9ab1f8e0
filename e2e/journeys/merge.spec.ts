import { chooseFile, importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  ardenTalks,
  colleague,
  compare,
  deleteMeeting,
  editMeeting,
  exported,
  finish,
  goToTalks,
  mergeFile,
} from '../support/merging.ts';
import { choose, expectSaved, goTo, goToTrack, logPosition } from '../support/steps.ts';

test.beforeEach(() => test.slow());

test('edited apart, merged both ways: the plan is seen first, the digests are equal, again there is nothing', async ({
  page: a,
  browser,
  baseURL,
  watch,
}) => {
  await ardenTalks(a);
  const start = await exported(a);
  const b = await colleague(browser, baseURL, watch);
  await importFile(b, start.text);
  await goToTalks(b);

  await test.step('the same field, other fields, new positions, a deletion against an edit', async () => {
    await editMeeting(a, 'Preparatory meeting', {
      Title: 'Preparatory session',
      Place: 'Port Selm',
    });
    await deleteMeeting(a, 'Meeting of advisers');
    await choose(a, 'More for Dinner', 'Delete meeting');
    await goToTrack(a, 'Summit planning');
    await logPosition(a, {
      statement: 'Aldria wants the summit in spring.',
      party: 'Aldria',
      issue: 'Date',
      stance: 'Demands',
    });
    await expectSaved(a);

    await editMeeting(b, 'Preparatory meeting', {
      Title: 'Meeting of preparation',
      Summary: 'A short one.',
    });
    await editMeeting(b, 'Meeting of advisers', { Place: 'Harrow Bay' });
    await goToTrack(b, 'Summit planning');
    await logPosition(b, {
      statement: 'Borea would rather wait.',
      party: 'Borea',
      issue: 'Date',
      stance: 'Opposes',
    });
    await expectSaved(b);
  });
  const [fromA, fromB] = [await exported(a), await exported(b)];
  expect(fromA.digest).not.toBe(fromB.digest);

  await test.step('nothing is written before the plan was seen', async () => {
    await compare(a, fromB.text);
    const list = a.getByRole('list', { name: 'What differs' });
    const meeting = list.getByRole('article', { name: /^Meeting: / });
    const title = meeting.getByRole('radiogroup', { name: /^Title of / });
    await expect(title).toContainText('contested');
    await expect(title.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
    await expect(
      meeting.getByRole('radiogroup', { name: /^Place of Meeting of prep/ }),
    ).toContainText('Port Selm');
    await expect(
      list.getByRole('article', { name: 'Position: Borea would rather wait.' }),
    ).toContainText('New from theirs');
    const gone = list.getByRole('radiogroup', { name: 'In the trash of Meeting of advisers' });
    await expect(gone).toContainText('contested');
    await expect(gone.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
    const dinner = list.getByRole('radiogroup', { name: 'In the trash of Dinner' });
    await expect(dinner.getByRole('radio', { name: /^Yours/ })).toBeChecked();
    const filters = a.getByRole('group', { name: 'Filters' });
    await filters.getByRole('button', { name: /^New from theirs/ }).click();
    await expect(list.getByRole('article', { name: /^Meeting/ })).toHaveCount(0);
    await filters.getByRole('button', { name: /^All/ }).click();
    await a.getByRole('button', { name: 'Cancel' }).click();
    await expect(a.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
    expect((await exported(a)).digest).toBe(fromA.digest);
  });

  await test.step('merged into each other they are equal', async () => {
    await mergeFile(a, fromB.text);
    await mergeFile(b, fromA.text);
    const [one, other] = [await exported(a), await exported(b)];
    expect(one.records).toEqual(other.records);
    expect(one.digest).toBe(other.digest);
    expect(one.text).toContain('"overruled":{');
  });

  await test.step('merging again has nothing to do', async () => {
    await compare(a, fromB.text);
    await expect(a.getByText('There is nothing to merge')).toBeVisible();
    await expect(a.getByRole('button', { name: /^Merge/ })).toHaveCount(0);
    await a.getByRole('button', { name: 'Close' }).click();
    const after = await exported(b);
    await a.goto('/settings');
    await a.getByRole('button', { name: 'Import', exact: true }).click();
    const opening = await chooseFile(a, after.text);
    await expect(opening).toContainText('The same, record for record, is here already');
    await opening.getByRole('button', { name: 'Close' }).last().click();
  });

  await test.step('both statements stand, and the edit won over the deletion', async () => {
    await goToTalks(a);
    await goTo(a, 'Meetings');
    await expect(a.getByRole('article', { name: 'Meeting of preparation' })).toBeVisible();
    await expect(a.getByRole('main')).toContainText('Port Selm');
    await expect(a.getByRole('article', { name: 'Meeting of advisers' })).toBeVisible();
    await expect(a.getByRole('main')).toContainText('Harrow Bay');
    await expect(a.getByRole('article', { name: 'Dinner' })).toHaveCount(0);
    await goTo(a, 'Log');
    await expect(a.getByText('Aldria wants the summit in spring.')).toBeVisible();
    await expect(a.getByText('Borea would rather wait.')).toBeVisible();
  });
  await b.context().close();
});

test('what is chosen by keyboard wins everywhere, and what lost is in the history', async ({
  page: a,
  browser,
  baseURL,
  watch,
}) => {
  await ardenTalks(a);
  const start = await exported(a);
  const b = await colleague(browser, baseURL, watch);
  await importFile(b, start.text);
  await goToTalks(b);
  await editMeeting(a, 'Preparatory meeting', { Title: 'Preparatory session' });
  await editMeeting(b, 'Preparatory meeting', { Title: 'Meeting of preparation' });
  const fromB = await exported(b);

  await compare(a, fromB.text);
  const title = a.getByRole('radiogroup', { name: /^Title of / });
  await title.getByRole('radio', { name: /^Theirs/ }).focus();
  await a.keyboard.press('ArrowUp');
  await expect(title.getByRole('radio', { name: /^Yours/ })).toBeChecked();
  await a.keyboard.press('ArrowDown');
  await expect(title.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
  await a.getByRole('button', { name: 'Take all mine' }).click();
  await expect(title.getByRole('radio', { name: /^Yours/ })).toBeChecked();
  await finish(a);
  await goToTalks(a);
  await goTo(a, 'Meetings');
  await expect(a.getByRole('article', { name: 'Preparatory session' })).toBeVisible();
  await choose(a, 'More for Preparatory session', 'History');
  const history = a.getByRole('main');
  await expect(history).toContainText('What a merge did not keep, and what it kept');
  await expect(history.getByRole('deletion').first()).toContainText('Meeting');

  const chosen = await exported(a);
  await mergeFile(b, chosen.text);
  await goToTalks(b);
  await goTo(b, 'Meetings');
  await expect(b.getByRole('article', { name: 'Preparatory session' })).toBeVisible();
  expect((await exported(b)).digest).toBe(chosen.digest);
  await b.context().close();
});
