import { cpus, type } from 'node:os';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { makeProfile, seeded, startMortal } from '../support/kill.ts';
import { dumpRaw } from '../support/raw-database.ts';
import {
  addTrack,
  dialog,
  expectSaved,
  fillEntry,
  goToTrack,
  openComposer,
  startNegotiation,
} from '../support/steps.ts';

// `npm run kill -- --rounds 100 --seed 7` runs many rounds of these.
const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const seed = Number(process.env['KILL_SEED'] ?? 20_260);
/** Milliseconds after pressing “Log position” within which the browser dies before it says Saved. */
const span = 300;

const executable = () => test.info().project.use.launchOptions?.executablePath ?? 'chromium';
const words = (round: number) => `Round ${round}: no foreign escort in the strait.`;

test.skip(({ browserName }) => browserName !== 'chromium', 'The process of Chromium is killed');

test(`what says Saved is there after the browser is killed: ${rounds} rounds`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + rounds * 30_000);
  const profile = await makeProfile();
  const random = seeded(seed);
  let survived = 0;
  try {
    let track = await setUp(profile.folder, baseURL ?? '');
    for (let round = 1; round <= rounds; round += 1) {
      const { page, kill } = await startMortal(executable(), profile.folder);
      await page.goto(track);
      await log(page, words(round));
      await expectSaved(page);
      await kill();
      const again = await startMortal(executable(), profile.folder);
      await again.page.goto(track);
      const count = await countOf(again.page, words(round));
      expect(count, `seed ${seed}, round ${round}: killed at “Saved”`).toBe(1);
      survived += 1;
      track = again.page.url();
      await wait(random() * 20);
      await again.kill();
    }
  } finally {
    report('killed at “Saved”', `the record was there ${survived} times`);
    await profile.remove();
  }
});

test(`what is killed before Saved is there, or its draft is offered: ${rounds} rounds`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + rounds * 30_000);
  const profile = await makeProfile();
  const random = seeded(seed + 1);
  const ends = { record: 0, draft: 0, both: 0, neither: 0 };
  try {
    const track = await setUp(profile.folder, baseURL ?? '');
    for (let round = 1; round <= rounds; round += 1) {
      const { page, kill } = await startMortal(executable(), profile.folder);
      await page.goto(track);
      const composer = await fill(page, words(round));
      await expect(composer).toContainText('Draft kept on this device');
      const after = Math.floor(random() * span);
      const pressed = composer.getByRole('button', { name: 'Log position' }).click();
      pressed.catch(() => undefined); // the browser may be gone before it is done
      await wait(after);
      await kill();
      const again = await startMortal(executable(), profile.folder);
      await again.page.goto(track);
      const isThere = (await countOf(again.page, words(round))) === 1;
      const isOffered = await isDraftOffered(again.page, words(round));
      ends[isThere ? (isOffered ? 'both' : 'record') : isOffered ? 'draft' : 'neither'] += 1;
      expect(isThere || isOffered, `seed ${seed}, round ${round}: killed ${after} ms after`).toBe(
        true,
      );
      await again.kill();
    }
  } finally {
    const { record, draft, both, neither } = ends;
    const found = `record ${record}, draft ${draft}, both ${both}, neither ${neither}`;
    report(`killed up to ${span} ms after “Log position”`, found);
    await profile.remove();
  }
});

/** A negotiation with a track; resolves with the track's address. */
async function setUp(profile: string, url: string): Promise<string> {
  const { page, kill } = await startMortal(executable(), profile);
  await page.goto(url);
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  await expectSaved(page);
  const address = page.url();
  await kill();
  return address;
}

async function log(page: Page, statement: string): Promise<void> {
  const composer = await fill(page, statement);
  await composer.getByRole('button', { name: 'Log position' }).click();
}

async function fill(page: Page, statement: string) {
  const composer = await openComposer(page);
  const afresh = composer.getByRole('button', { name: 'Start afresh' });
  if (await afresh.isVisible()) await afresh.click();
  await fillEntry(composer, { statement, party: 'Aldria', issue: 'Escorts', stance: 'Excludes' });
  return composer;
}

async function countOf(page: Page, statement: string): Promise<number> {
  await expect(page.getByRole('heading', { name: 'Security guarantees', level: 1 })).toBeVisible();
  const { stores } = await dumpRaw(page);
  const pages = stores.find(({ name }) => name === 'pages')?.records ?? [];
  return JSON.stringify(pages).split(JSON.stringify(statement)).length - 1;
}

async function isDraftOffered(page: Page, statement: string): Promise<boolean> {
  await openComposer(page);
  const field = dialog(page, 'Log a position').getByRole('textbox', { name: 'Statement' });
  const value = async () => await field.inputValue();
  await expect
    .poll(value, { timeout: 2000 })
    .toBe(statement)
    .catch(() => undefined);
  return (await value()) === statement;
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function report(how: string, what: string): void {
  const machine = `${type()}, ${cpus().length} cores`;
  const day = new Date().toISOString().slice(0, 10);
  console.log(`## kill: ${rounds} rounds, seed ${seed}, ${how}: ${what} (${machine}, ${day})`);
}
