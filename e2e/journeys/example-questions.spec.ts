import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { goTo, openExample, places, record } from '../support/steps.ts';

/** Counts every press on the way from the example's overview to an answer. */
function counting(page: Page) {
  let clicks = 0;
  return {
    press: async (target: Locator) => {
      clicks += 1;
      await target.click();
    },
    track: (title: string) =>
      page.getByRole('navigation', { name: 'Tracks' }).getByRole('link', { name: title }),
    place: (title: string) =>
      page
        .getByRole('navigation', { name: 'Places of this negotiation' })
        .getByRole('link', { name: title }),
    clicks: () => clicks,
  };
}

test.describe('the worked example answers its questions in two clicks or one filter', () => {
  test.beforeEach(async ({ page }) => {
    await openExample(page);
  });
  const main = (page: Page) => page.getByRole('main');

  test('1. what has the United States itself said? Nothing on record', async ({ page }) => {
    const { press, place, clicks } = counting(page);
    await press(place('Log'));
    await main(page)
      .getByRole('combobox', { name: 'Party' })
      .selectOption({ label: 'United States' });
    await expect(
      main(page).getByRole('heading', { name: 'Nothing on record from United States' }),
    ).toBeVisible();
    expect(clicks()).toBeLessThanOrEqual(2);
  });

  test('2. which understandings do both sides confirm? None of five', async ({ page }) => {
    const { press, place, clicks } = counting(page);
    await press(place('Understandings'));
    await expect(main(page)).toContainText('0 of 5 confirmed by every side');
    await expect(
      main(page).getByRole('listitem').getByText('Claimed by one side', { exact: true }),
    ).toHaveCount(5);
    for (const status of ['Agreed in principle', 'Signed', 'Texts differ', 'Disputed'])
      await expect(main(page).getByText(status, { exact: true })).toHaveCount(0);
    expect(clicks()).toBeLessThanOrEqual(2);
  });

  test('3. the United States must move before Russia names a representative', async ({ page }) => {
    const move = main(page).getByText(
      'United States: Name and confirm the negotiator of the United States, as Russia tells it',
    );
    await expect(move.first()).toBeVisible();
    await expect(main(page).getByText('Waiting: Appoint Russia’s representative')).toBeVisible();
  });

  test('4. Ukraine’s position: conditional; voiced by whom and when, unknown', async ({ page }) => {
    const { press, track, clicks } = counting(page);
    await press(track('Ukraine settlement'));
    const cell = page.getByRole('gridcell').filter({ hasText: 'Conditional' });
    await expect(cell).toContainText('Conditional');
    await expect(cell).toContainText(/speaker unknown/i);
    await expect(cell).toContainText(/date unknown/i);
    expect(clicks()).toBeLessThanOrEqual(2);
  });

  test('5. every declared red line: one, of Russia on a contingent', async ({ page }) => {
    const { press, place, clicks } = counting(page);
    await press(place('Log'));
    await press(main(page).getByRole('button', { name: 'Red lines' }));
    await expect(main(page).getByText('Russia rules out every military presence')).toBeVisible();
    await expect(main(page).getByText('Ukraine would not recognise')).toHaveCount(0);
    await expect(main(page).getByText('As Putin has said repeatedly')).toHaveCount(0);
    expect(clicks()).toBeLessThanOrEqual(2);
  });

  test('6. by what chain NATO’s expansion is known to be called a threat', async ({ page }) => {
    const { press, track, clicks } = counting(page);
    await press(track('Security guarantees'));
    await press(page.getByRole('gridcell').filter({ hasText: 'As Putin has said repeatedly' }));
    const shown = record(page);
    for (const link of ['Lavrov', 'Russia', 'Putin', 'US delegation'])
      await expect(shown).toContainText(link);
    expect(clicks()).toBeLessThanOrEqual(2);
  });

  test('7. what waits with no date: two steps and two meetings', async ({ page }) => {
    const { press, place, clicks } = counting(page);
    await press(place('Next steps'));
    await press(main(page).getByRole('button', { name: 'Waiting with no date' }));
    for (const step of [
      'Appoint Russia’s representative',
      'Negotiate dates and timelines of the summit',
    ])
      await expect(main(page).getByRole('button', { name: step, exact: true })).toBeVisible();
    for (const meeting of ['Meeting of deputies on the missions', 'Summit of Putin and Trump'])
      await expect(main(page).getByText(meeting).first()).toBeVisible();
    await expect(main(page).getByRole('checkbox', { name: /^Done: / })).toHaveCount(2);
    expect(clicks()).toBeLessThanOrEqual(2);
    await expect(main(page).getByRole('list').getByText('Overdue', { exact: true })).toHaveCount(0);
  });

  test('8. what is about the other side’s mind: a point of Russia’s readout', async ({ page }) => {
    const { press, place, clicks } = counting(page);
    await press(place('Meetings'));
    const main_ = main(page);
    const point = main_.getByText(
      'Lavrov believes that the US side has come to understand Russia’s position better.',
    );
    if (!(await point.isVisible()))
      await press(main_.getByRole('button', { name: /Riyadh meeting/ }).first());
    await expect(point).toBeVisible();
    await expect(main_.getByText(/about (the )?United States/i).first()).toBeVisible();
    expect(clicks()).toBeLessThanOrEqual(2);
  });
});

test('the example is marked, and nothing of it is a position of the United States', async ({
  page,
}) => {
  await openExample(page);
  await expect(page.getByRole('main').getByText('example', { exact: true })).toBeVisible();
  await goTo(page, 'Log');
  await expect(places(page).getByRole('heading', { name: /Riyadh talks.*example/ })).toBeVisible();
});
