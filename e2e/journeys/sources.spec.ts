import { samplePdf } from '../../src/exchange/sample-pdf.fixture.ts';
import { expect, test } from '../support/fixtures.ts';
import { report } from '../support/report.ts';
import {
  addByPaste,
  openTextFile,
  paste,
  reportTitle,
  startWithParties,
  text,
} from '../support/sources.ts';
import { dialog, goTo } from '../support/steps.ts';

test('the same text added twice is recognised', async ({ page }) => {
  await startWithParties(page);
  await addByPaste(page, report);
  await goTo(page, 'Sources');
  await paste(page, report);
  const form = dialog(page, 'New source');
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(reportTitle);
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(form.getByRole('alert')).toContainText('This text is here already');
  await form.getByRole('link', { name: 'Open that source' }).click();
  await expect(text(page)).toBeVisible();
});

test('pasted HTML with scripts, handlers and javascript: links is inert', async ({ page }) => {
  await startWithParties(page);
  const html = `<script>window.hacked=1</script><h1>Second round</h1><p onclick="window.hacked=2">Aldria
    <a href="javascript:window.hacked=3">agreed</a>.<img src=x onerror="window.hacked=4"></p><svg onload="window.hacked=5"></svg>
    <iframe srcdoc="<script>parent.hacked=6</script>"></iframe>`;
  await addByPaste(page, 'fallback', html);
  await expect(text(page)).toContainText('Aldria agreed.');
  await expect(text(page).getByRole('link')).toHaveCount(0);
  await expect(text(page).locator('script, img, iframe, svg, [onclick]')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();
});

test('documents are opened; broken ones are refused in words, and what was typed stays', async ({
  page,
}) => {
  await startWithParties(page);
  await page.getByRole('button', { name: 'New source' }).click();
  const form = dialog(page, 'New source');
  await form.getByRole('textbox', { name: 'Outlet' }).fill('Strait Post');
  const choose = (name: string, buffer: Buffer) =>
    form.getByLabel('Document').setInputFiles({ name, mimeType: '', buffer });
  for (const [name, words] of [
    ['broken.pdf', 'The PDF is damaged'],
    ['broken.docx', 'The Word document is damaged'],
    ['broken.eml', 'not an e-mail'],
    ['picture.png', 'Parley reads'],
  ] as const) {
    await choose(name, Buffer.from('not what its name says'));
    await expect(form.getByRole('alert')).toContainText(`${name} was not read`);
    await expect(form.getByRole('alert')).toContainText(words);
  }
  await expect(form.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Strait Post');
  const pages = [['Council paper', '', 'Without such a presence no guarantee is worth the name.']];
  await choose('paper.pdf', Buffer.from(samplePdf(pages)));
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Council paper');
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(text(page)).toContainText('no guarantee is worth the name');
});

test('what is typed while a document is still being read stays', async ({ page }) => {
  await page.addInitScript(() => {
    const whole = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function arrayBuffer() {
      await new Promise((done) => {
        addEventListener('read-on', done, { once: true });
      });
      return await whole.call(this);
    };
  });
  await startWithParties(page);
  const minutes = 'Minutes of the round\n\nNo force was accepted on either shore.';
  const form = await openTextFile(page, 'minutes.txt', minutes);
  await form.getByRole('textbox', { name: 'Outlet' }).fill('Strait Herald');
  await form.getByRole('textbox', { name: 'Published' }).fill('12 March 2031');
  await page.evaluate(() => dispatchEvent(new Event('read-on')));
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Minutes of the round');
  await expect(form.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Strait Herald');
  await expect(form.getByRole('textbox', { name: 'Published' })).toHaveValue('12 March 2031');
});
