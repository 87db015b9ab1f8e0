import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { pseudo } from '../support/pseudo.ts';
import { routesFrom } from '../support/routes.ts';

// What this user types has no Latin letter: whatever plain English is on a screen escaped translation.
const talks = 'Переговоры 12';
const track = 'Саммит 34';
const statement = 'Заявление 56';
const party = 'Альдрия 78';
const issue = 'Вопрос 90';
const meeting = 'Встреча 11';
const step = 'Шаг 22';
const source = 'Источник 33';
const bracketed = 'Корабли [Альдрия 78: уведомят / проходят] и держат курс.';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parley.language', 'pseudo'));
});

test('no word on any screen or in any dialog escaped translation', async ({ page }) => {
  test.setTimeout(240_000); // every address and dialog of the program
  const escaped: string[] = [];
  const look = async (where: string) => {
    escaped.push(...(await plainWords(page)).map((words) => `${where}: ${words}`));
  };
  const main = page.getByRole('main');
  const button = (name: string, within: Page | Locator = main) =>
    within.getByRole('button', { name: pseudo(name), exact: true });
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await button('Close', dialog).click();
    await expect(dialog).toBeHidden();
  };

  await page.goto('/');
  await expect(button('Open the example')).toBeVisible();
  await look('welcome');

  await button('New negotiation').click();
  await look('new negotiation');
  await button('Start negotiation', dialog).click();
  await look('new negotiation, refused');
  await dialog.getByRole('textbox', { name: pseudo('Title') }).fill(talks);
  await button('Start negotiation', dialog).click();
  await expect(page.getByRole('heading', { name: talks, level: 1 })).toBeVisible();
  await look('empty negotiation');

  await button('New track').click();
  await dialog.getByRole('textbox', { name: pseudo('Title') }).fill(track);
  await look('new track');
  await button('Add track', dialog).click();
  await main.getByRole('link', { name: track }).click();
  await expect(page.getByRole('heading', { name: track, level: 1 })).toBeVisible();
  await look('empty track');

  await button('Log position', page.getByRole('banner')).click();
  await expect(dialog).toBeVisible();
  await look('composer');
  await button('Log position', dialog).click();
  await look('composer, refused');
  await dialog.getByRole('textbox', { name: pseudo('Statement') }).fill(statement);
  for (const [label, words] of [
    ['Party', party],
    ['Issue', issue],
  ] as const) {
    const field = dialog.getByRole('combobox', { name: pseudo(label), exact: true });
    await field.click();
    await field.fill(words);
    await look(`finding the ${label}`);
    await page.getByRole('listbox').getByRole('option').first().click();
  }
  await dialog.getByRole('radio', { name: pseudo('Conditional') }).check({ force: true });
  await dialog.getByRole('textbox', { name: pseudo('Condition') }).fill(statement);
  await dialog.getByRole('textbox', { name: pseudo('Date') }).fill('31.02.2025');
  await look('composer, an impossible day');
  await dialog.getByRole('textbox', { name: pseudo('Date') }).fill('2025-02-18');
  await dialog.getByText(pseudo('More fields')).click();
  await look('composer, all fields');
  await button('Log position', dialog).click();
  await expect(dialog).toBeHidden();
  const cell = page.getByRole('gridcell').filter({ hasText: statement });
  await expect(cell).toBeVisible();
  await look('positions table');
  await cell.click();
  await expect(page.getByRole('region', { name: pseudo('Position'), exact: true })).toBeVisible();
  await look('record of a position');
  await page.getByRole('rowheader').first().click();
  await look('record of an issue');
  await button('Filter').click();
  await look('filters of the table');

  for (const [name, add] of [
    ['New issue', 'Add issue'],
    ['New party', 'Add party'],
  ] as const) {
    await button(name).first().click();
    await expect(dialog).toBeVisible();
    await button(add, dialog).click();
    await look(name);
    await close();
  }

  const routes = await routesFrom(page, track);
  await page.goto(routes['meetings'] ?? '');
  await look('no meetings');
  await button('New meeting').click();
  await dialog.getByRole('textbox', { name: pseudo('Title') }).fill(meeting);
  await dialog.getByText(pseudo('More fields')).click();
  await look('new meeting');
  await button('Add meeting', dialog).click();
  await expect(page.getByRole('article', { name: meeting })).toBeVisible();
  await look('open meeting');
  await page.goto(routes['steps'] ?? '');
  await look('no steps');
  await button('New next step').click();
  await dialog.getByRole('textbox', { name: pseudo('Title') }).fill(step);
  await dialog.getByText(pseudo('More fields')).click();
  await button('Add what it waits for', dialog).click();
  await look('new step');
  await dialog.getByRole('combobox', { name: pseudo('Waits for') }).selectOption({ index: 3 });
  await dialog.getByRole('textbox', { name: pseudo('Which event') }).fill(meeting);
  await button('Add step', dialog).click();
  await expect(main.getByRole('button', { name: step, exact: true })).toBeVisible();
  await page.goto(routes['understandings'] ?? '');
  await button('New understanding').first().click();
  await expect(dialog).toBeVisible();
  await look('new understanding');
  await page.goto(routes['settings'] ?? '');
  await button('Import').click();
  await expect(dialog).toBeVisible();
  await look('open a file');

  await page.goto(routes['sources'] ?? '');
  await look('no sources');
  await button('New source').click();
  await look('new source');
  await button('Add source', dialog).click();
  await look('new source, refused');
  await dialog.getByRole('textbox', { name: pseudo('Title') }).fill(source);
  await dialog.getByRole('textbox', { name: pseudo('Text') }).fill(`${statement}.\n\n${bracketed}`);
  await button('Add source', dialog).click();
  const text = page.getByRole('article', { name: pseudo('Text of the source') });
  await text.focus();
  await page.keyboard.press('j');
  await look('source, a passage chosen');
  for (const letter of ['l', 'u', 's', 'm', 'n']) {
    await page.keyboard.press(letter);
    await expect(dialog).toBeVisible();
    await look(`capture with ${letter}`);
    if (letter === 'n') {
      await dialog.getByRole('textbox', { name: pseudo('Note') }).fill(statement);
      await page.keyboard.press('Control+Enter');
    } else await close();
    await expect(dialog).toBeHidden();
  }
  await look('source with a mark');

  const found = await routesFrom(page, track);
  await page.goto(found['text bench'] ?? '');
  await page.getByRole('textbox', { name: pseudo('Common text') }).fill(bracketed);
  await look('text bench, not saved');
  for (const label of [source, meeting]) {
    await button('Keep this draft').click();
    await dialog.getByRole('textbox', { name: pseudo('Label') }).fill(label);
    await look('keep a draft');
    await button('Keep draft', dialog).click();
    await expect(dialog).toBeHidden();
  }
  await look('text bench with drafts');

  for (const [name, url] of Object.entries(await routesFrom(page, track))) {
    await page.goto(url);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await look(name);
  }
  expect([...new Set(escaped)]).toEqual([]);
});

/**
 * Every visible text, label, title and placeholder that reads as plain English, apart from keys, filters
 * (`party:…`, the same words in every language) and what is quoted.
 */
async function plainWords(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(150); // lists and lazy parts
  return await page.evaluate((allowed) => {
    const found = new Set<string>();
    const isEnglish = (text: string) => {
      const words =
        text
          .replaceAll(/\S*\.parley\.json|\S+\.ttf|\S+\.woff2|[a-z]+:\S*|“.*?”/g, '')
          .match(/\p{L}{3,}/gu) ?? [];
      return words.some((word) => /^[A-Za-z]+$/.test(word) && !allowed.includes(word));
    };
    // React Aria's own words for its combo box, which it brings along in the reader's language.
    const isOfLibrary = (text: string) =>
      /^(?:Show suggestions|Suggestions|Dismiss|\d+ options? available\.|.*, selected)$/.test(text);
    const note = (text: string | null | undefined) => {
      if (text != null && isOfLibrary(text.trim())) return;
      if (text != null && isEnglish(text)) found.add(text.trim().slice(0, 120));
    };
    note(document.title);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, noscript, kbd, [translate=no]')) continue;
      if (element.checkVisibility() || element.closest('.visually-hidden')) note(node.nodeValue);
    }
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    for (const element of document.querySelectorAll('*'))
      for (const name of names) note(element.getAttribute(name));
    return [...found];
  }, named);
}

/** Names, keys, and what Intl writes in the reader's language. */
const named = [
  'Parley',
  'parley',
  'Ctrl',
  'Alt',
  'now',
  'ago',
  'minute',
  'minutes',
  'second',
  'seconds',
  ...Array.from({ length: 12 }, (_, month) => {
    const date = new Date(2025, month, 1);
    return ['short', 'long'].map((style) =>
      date.toLocaleString('en-GB', { month: style as 'short' | 'long' }),
    );
  }).flat(),
];
