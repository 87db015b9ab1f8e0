import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, swReady, test } from '../support/fixtures.ts';
import {
  addMeeting,
  addStep,
  addTrack,
  expectSaved,
  goTo,
  goToTrack,
  grid,
  logPosition,
  markFollowUp,
  record,
  startNegotiation,
} from '../support/steps.ts';

const tracks = ['Summit planning', 'Embassy normalization', 'Security guarantees'];
const cell = (page: Page, text: string) =>
  grid(page).getByRole('gridcell').filter({ hasText: text });

/** Up to the moment when the plug is pulled: three tracks with positions, a follow-up, a chain of steps. */
async function openTheTalks(page: Page): Promise<void> {
  await startNegotiation(page, 'Arden strait talks');
  for (const track of tracks) await addTrack(page, track);

  await goToTrack(page, 'Summit planning');
  await logPosition(page, {
    statement: 'The leaders should meet before the ice closes the strait.',
    party: 'Aldria',
    issue: 'Date of the summit',
    stance: 'Demands',
  });
  await logPosition(page, {
    statement: 'A summit makes sense once the pilots are released.',
    party: 'Borea',
    issue: 'Date of the summit',
    stance: 'Conditional',
    condition: 'The pilots are released',
  });
  await expect(cell(page, 'before the ice')).toContainText('Demands');
  await expect(cell(page, 'once the pilots')).toContainText('Conditional');

  await goToTrack(page, 'Embassy normalization');
  await logPosition(page, {
    statement: 'The consulates open again this year.',
    party: 'Borea',
    issue: 'Consulates',
    stance: 'Supports',
    date: 'early March 2025',
  });
  await goToTrack(page, 'Security guarantees');
  await logPosition(page, {
    statement: 'No foreign escort in the strait.',
    party: 'Aldria',
    issue: 'Escorts',
    stance: 'Excludes',
    firmness: 'Red line',
    date: '3 March 2025',
  });
  await expect(cell(page, 'No foreign escort')).toContainText(/red line/i);
}

async function planWhatFollows(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await addMeeting(page, {
    title: 'Meeting in Cape Town Hall',
    date: '18 February 2025',
    status: 'Held',
    level: 'Ministers',
    parties: ['Aldria', 'Borea'],
  });
  await markFollowUp(page, 'Meeting in Cape Town Hall', {
    title: 'Meeting of the deputies',
    date: 'soon',
  });
  const followUp = page.getByRole('article', { name: 'Meeting of the deputies' });
  await expect(followUp).toContainText('Ministers');
  await expect(followUp).toContainText('Aldria');
  await expect(page.getByText('soon', { exact: true }).first()).toBeVisible();

  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Release the pilots', owner: 'Aldria' });
  await addStep(page, {
    title: 'Send the list of delegates',
    owner: 'Borea',
    waitsFor: 'Release the pilots',
  });
  await addStep(page, {
    title: 'Publish the agenda',
    owner: 'Borea',
    event: 'the deputies have met',
  });
}

test('a person opens a negotiation, records it, sees who must move, and carries on offline', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/');
  await swReady(page);
  await openTheTalks(page);

  await test.step('the inspector shows the record of a position', async () => {
    await cell(page, 'No foreign escort').click();
    const shown = record(page);
    await expect(shown).toContainText('No foreign escort in the strait.');
    await expect(shown).toContainText('3 Mar 2025');
    await shown.getByRole('button', { name: 'Close' }).click();
    await expect(shown).toBeHidden();
  });

  await planWhatFollows(page);
  await test.step('who must move next is said, and where', async () => {
    const next = page.getByText('Next move: Aldria: Release the pilots');
    await expect(next).toBeVisible();
    await goTo(page, 'Overview');
    await expect(page.getByText('Waiting: Send the list of delegates')).toBeVisible();
  });

  await test.step('finishing one makes the other ready, and says so', async () => {
    await goTo(page, 'Next steps');
    await page.getByRole('checkbox', { name: 'Done: Release the pilots' }).click();
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
      'Now ready: “Send the list of delegates”.',
    );
    await expect(page.getByText('Next move: Borea: Send the list of delegates')).toBeVisible();
  });

  await test.step('the plug is pulled, and the work goes on', async () => {
    await expectSaved(page);
    await context.setOffline(true);
    await page.reload();
    await goToTrack(page, 'Embassy normalization');
    await logPosition(page, {
      statement: 'First the seized houses, then the consulates.',
      party: 'Aldria',
      issue: 'Consulates',
      stance: 'Reserves',
    });
    await expect(cell(page, 'First the seized houses')).toContainText('Reserves');
    await expectSaved(page);
  });

  await test.step('tomorrow all of it is there', async () => {
    const tomorrow = await context.newPage();
    await page.close();
    await tomorrow.goto('/');
    await expect(tomorrow.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await tomorrow.getByRole('link', { name: 'Arden strait talks' }).first().click();
    await expectEverything(tomorrow);
  });
});

test('all of it survives a restart of the browser', async ({ baseURL, watch, browserName }) => {
  test.skip(browserName !== 'chromium', 'A profile of its own is started by Chromium');
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'parley-profile-'));
  const { launchOptions = {} } = test.info().project.use;
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'en-GB',
    });
    await watch(context);
    return context;
  };
  try {
    const first = await open();
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto('/');
    await swReady(page);
    await openTheTalks(page);
    await expectSaved(page);
    await first.close();

    const second = await open();
    await second.setOffline(true);
    const again = await second.newPage();
    await again.goto('/');
    await again.getByRole('link', { name: 'Arden strait talks' }).first().click();
    await goToTrack(again, 'Summit planning');
    await expect(cell(again, 'before the ice')).toContainText('Demands');
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

async function expectEverything(page: Page): Promise<void> {
  for (const track of tracks)
    await expect(page.getByRole('heading', { name: track, level: 3 })).toBeVisible();
  await goToTrack(page, 'Summit planning');
  await expect(cell(page, 'before the ice')).toContainText('Demands');
  await expect(cell(page, 'once the pilots')).toContainText('Conditional');
  await goToTrack(page, 'Embassy normalization');
  await expect(cell(page, 'The consulates open again')).toContainText('early March 2025');
  await expect(cell(page, 'First the seized houses')).toContainText('Reserves');
  await goToTrack(page, 'Security guarantees');
  await expect(cell(page, 'No foreign escort')).toContainText('Excludes');
  await goTo(page, 'Meetings');
  await expect(page.getByRole('article', { name: 'Meeting of the deputies' })).toBeVisible();
  await goTo(page, 'Next steps');
  await expect(
    page.getByRole('button', { name: 'Send the list of delegates', exact: true }),
  ).toBeVisible();
}
