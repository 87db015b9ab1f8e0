import { expect, test } from '../support/fixtures.ts';
import { withoutServiceWorker } from '../support/second-build.ts';
import { addTrack, goToTrack, startNegotiation } from '../support/steps.ts';

test('a step of the scrubber onto what must first be loaded keeps the old screen until it is there', async ({
  page,
  context,
}) => {
  await withoutServiceWorker(context); // it would have what is to be loaded
  await page.clock.setFixedTime('2031-03-01T10:00:00Z');
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Ports');
  await page.clock.setFixedTime('2031-03-10T10:00:00Z');
  await page.reload();
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  const { pathname } = new URL(page.url());
  await page.clock.setFixedTime('2031-03-20T10:00:00Z');
  await page.route(/\/log-panel-/, () => undefined);
  const asked = page.waitForRequest(/\/log-panel-/);
  await page.goto(`${pathname}/log?asof=2031-03-01&by=logged`);
  const heading = page.getByRole('heading', { name: 'Not on record yet', level: 1 });
  await expect(heading).toBeVisible();
  const slider = page.getByRole('main').getByRole('slider', { name: 'Move through time' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await asked;
  await expect(heading).toBeVisible();
  await expect(slider).toBeFocused();
  await page.unroute(/\/log-panel-/);
});
