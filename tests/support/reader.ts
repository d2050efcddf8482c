/** What a reader does on the page of a report: selects words, opens the menu of a unit, copies. */
import type { Locator, Page } from 'playwright-core';

export const menuOf = (page: Page): Locator => page.locator('#unit_menu');

/** What the clipboard holds as plain text. */
export const clipboardText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Opens the menu of a unit. */
export async function openMenu(page: Page, anchor: string): Promise<void> {
  await page.locator(`#${anchor} > .unit-button`).first().click();
}

/** Presses a button of the open menu, waits until it reports the copy, and returns the clipboard. */
export async function press(page: Page, name: string): Promise<string> {
  await menuOf(page).getByRole('button', { name, exact: true }).click();
  await menuOf(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  return clipboardText(page);
}

/** Words within one text of a unit. */
export interface WordsAt {
  anchor: string;
  words: string;
}

/**
 * Selects from some words to others, in one unit or two.
 * @returns the top of the selection, in pixels from the top of the page
 */
export function selectWords(page: Page, from: WordsAt, to: WordsAt = from): Promise<number> {
  return page.evaluate(
    ([first, last]) => {
      const find = ({ anchor, words }: WordsAt) => {
        const walker = document.createTreeWalker(
          document.getElementById(anchor) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const start = node.data.indexOf(words);
          const isFurniture = node.parentElement?.closest('[data-furniture]') !== null;
          if (start !== -1 && !isFurniture) return { node, start, end: start + words.length };
        }
        throw new Error(`#${anchor} has no words "${words}".`);
      };
      const [start, end] = [find(first), find(last)];
      const range = document.createRange();
      range.setStart(start.node, start.start);
      range.setEnd(end.node, end.end);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.getBoundingClientRect().top + scrollY;
    },
    [from, to] as const,
  );
}
