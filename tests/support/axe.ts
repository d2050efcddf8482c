/** axe over a page as it is now. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A line for each element that breaks a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
