import { strToU8, zipSync } from 'fflate';
import { samplePdf } from '../../src/exchange/sample-pdf.fixture.ts';
import { dropFile } from '../support/drop.ts';
import { exportEverything } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { startWithParties, text } from '../support/sources.ts';
import { dialog, goTo, openComposer } from '../support/steps.ts';

const says = 'No third-state force on either shore.';
const hostile = `<title>Council paper</title><script>window.hacked=1</script><p onclick="window.hacked=2">${says}
  <a href="javascript:window.hacked=3">More</a><img src=x onerror="window.hacked=4"></p>`;
const mail = (body: string, type: string) =>
  `From: "Press office" <press@delmark.example>\r\nSubject: Council paper\r\nDate: Wed, 12 Mar 2031 08:00:00 +0000\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const docx = zipSync({
  'word/document.xml': strToU8(
    `<w:document><w:body>${paragraph('Council paper')}${paragraph(says)}</w:body></w:document>`,
  ),
});

const documents = [
  ['paper.txt', `Council paper\n\n${says}`],
  ['paper.md', `# Council paper\n\n${says}`],
  ['paper.html', hostile],
  ['paper.docx', docx],
  ['paper.pdf', samplePdf([['Council paper', '', says]])],
  ['paper.eml', mail(says, 'text/plain')],
  ['styled.eml', mail(hostile, 'text/html')],
] as const;

for (const [name, bytes] of documents) {
  test(`${name}, dropped on the sources, becomes a source that can be read`, async ({ page }) => {
    await startWithParties(page);
    expect(await dropFile(page, { name, bytes })).toBe(true);
    const form = dialog(page, 'New source');
    await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Council paper');
    await form.getByRole('button', { name: 'Add source' }).click();
    await expect(text(page)).toContainText(says);
    await expect(text(page).locator('script, img, a, [onclick]')).toHaveCount(0);
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();

    // Once more: it is known by its text, under whatever name.
    await goTo(page, 'Sources');
    await dropFile(page, { name: `copy-${name}`, bytes });
    await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Council paper');
    await form.getByRole('button', { name: 'Add source' }).click();
    await expect(form.getByRole('alert')).toContainText('This text is here already');
  });
}

test('a document dropped on the open form fills it; one that is not read leaves what was typed', async ({
  page,
}) => {
  await startWithParties(page);
  await page.getByRole('button', { name: 'New source' }).click();
  const form = dialog(page, 'New source');
  await form.getByRole('textbox', { name: 'Outlet' }).fill('Strait Post');
  await dropFile(page, { name: 'picture.png', bytes: 'no text' });
  await expect(form.getByRole('alert')).toContainText('picture.png was not read');
  await dropFile(page, { name: 'paper.txt', bytes: `Council paper\n\n${says}` });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Council paper');
  await expect(form.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Strait Post');
});

test('a file dropped where nothing takes it does not leave the program, and says where it belongs', async ({
  page,
}) => {
  await startWithParties(page);
  await goTo(page, 'Log');
  expect(await dropFile(page, { name: 'paper.txt', bytes: says })).toBe(true);
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('“paper.txt” was not added');
  const composer = await openComposer(page);
  await composer.getByRole('textbox', { name: 'Statement' }).fill(says);
  expect(await dropFile(page, { name: 'paper.txt', bytes: says })).toBe(true);
  await expect(composer.getByRole('textbox', { name: 'Statement' })).toHaveValue(says);
});

test('an exported file, dropped where files are opened, is imported', async ({ page }) => {
  await startWithParties(page);
  await page.goto('/settings');
  const { text: exported } = await exportEverything(page);
  await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).click();
  const opening = dialog(page, 'Open a file');
  await expect(opening.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await dropFile(page, { name: 'talks.parley.json', bytes: exported });
  await expect(opening.getByRole('heading', { name: 'Arden strait talks' })).toBeVisible();
});
