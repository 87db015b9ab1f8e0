import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page once nothing moves: each with its rule, its place and its reason. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    // What a scroll position drives does not end.
    const moving = document.getAnimations().filter((each) => each.timeline === document.timeline);
    await Promise.all(moving.map((each) => each.finished.catch(() => undefined)));
  });
  const { violations: all } = await new AxeBuilder({ page }).analyze();
  return all.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
