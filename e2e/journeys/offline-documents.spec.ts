import { samplePdf } from '../../src/exchange/sample-pdf.fixture.ts';
import { expect, swReady, test } from '../support/fixtures.ts';
import { addByPaste, startWithParties, text } from '../support/sources.ts';
import { report } from '../support/report.ts';
import { dialog, goTo } from '../support/steps.ts';

test('a PDF is opened and suggestions are made without a network, though neither was asked for before', async ({
  page,
  context,
}) => {
  await startWithParties(page);
  await swReady(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'New source' }).click();
  const form = dialog(page, 'New source');
  const pages = [['Council paper', '', 'Without such a presence no guarantee is worth the name.']];
  await form.getByLabel('Document').setInputFiles({
    name: 'paper.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(samplePdf(pages)),
  });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Council paper');
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(text(page)).toContainText('no guarantee is worth the name');
  await goTo(page, 'Sources');
  await addByPaste(page, report);
  await expect(text(page).getByText('Take it up').first()).toBeVisible();
});
