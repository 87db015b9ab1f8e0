import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page once nothing moves: each with its rule, its place and its reason. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
  });
  const { violations: all } = await new AxeBuilder({ page }).analyze();
  return all.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
