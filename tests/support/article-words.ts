/** The words of a report's page, in the order of the document. */
import type { Page } from 'playwright-core';

/**
 * The words of the article without what the site added (`data-furniture`). The edges of blocks, table
 * cells and line breaks separate words; the edges of inline elements do not.
 */
export async function articleWords(page: Page): Promise<string[]> {
  const text = await page.locator('article[data-report]').evaluate((article) => {
    const parts: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) parts.push(node.data);
      if (!(node instanceof Element) || node.hasAttribute('data-furniture')) return;
      const display = getComputedStyle(node).display;
      const apart =
        node.tagName === 'BR' || !(display.startsWith('inline') || display === 'contents');
      if (apart) parts.push(' ');
      for (const child of node.childNodes) read(child);
      if (apart) parts.push(' ');
    };
    read(article);
    return parts.join('');
  });
  return text.split(/\s+/u).filter(Boolean);
}
