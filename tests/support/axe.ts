/** axe over a page as it is now. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * A line for each element that breaks a rule.
 * @param only of the rules of this kind, a tag of axe such as `cat.color`
 */
export async function violations(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tag) => {
    const found = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(tag !== undefined && { runOnly: [tag] }),
    });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  }, only);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
