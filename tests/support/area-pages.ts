/** The pages of one outcome area in one council, each opened once for all checks on every page. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { sitePages } from './site.ts';

/** A unit as a page quotes it. */
export interface Quoted {
  report: string;
  anchor: string;
  words: string;
  /** Whether it has a link to its own address. */
  isLinked: boolean;
}

/** What is read from the page of an area. */
export interface AreaPage {
  path: string;
  /** The reports on it, in its order. */
  reports: string[];
  /** What it quotes from the sections on its area, in its order. */
  quoted: Quoted[];
  /** Quotations that do not name their source. */
  unsourced: string[];
  /** Permanent links without a name, or named after their address. */
  misnamed: string[];
  ids: string[];
  /** Elements that claim to be units themselves. */
  units: number;
  /** The width that it needs at some window widths, in pixels. */
  needed: { width: number; needed: number }[];
}

/** The addresses of all such pages, from the site's root. */
export const areaPages = (): string[] =>
  sitePages().filter((path) => /^councils\/[^/]+\/[^/]+\/$/.test(path));

/** Opens the page of an area, and reads it. */
export async function readArea(page: Page, path: string): Promise<AreaPage> {
  await page.goto(`${inject('siteUrl')}${path}`);
  const said = await page.evaluate(() => {
    const reportOf = (element: Element) => element.closest('.part')?.id ?? '';
    const anchorOf = (element: Element | null) => element?.getAttribute('data-quoted') ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      reports: all('.part').map(({ id }) => id),
      quoted: all('.part > .passage .section, .part > .passage .section [data-quoted]').map(
        (unit) => {
          const [report, anchor] = [reportOf(unit), anchorOf(unit)];
          const own = unit.cloneNode(true) as Element;
          const links = [...own.querySelectorAll('.number, .permalink')];
          for (const inner of own.querySelectorAll('[data-quoted]')) inner.remove();
          const isLinked = links.some(
            (link) =>
              own.contains(link) && link.getAttribute('href') === `/reports/${report}/#${anchor}`,
          );
          const added = own.querySelectorAll('[data-furniture], .number, .printed-grade');
          for (const element of added) element.remove();
          const text = unit.matches('.section') ? own.querySelector('h3, h4, h5, h6') : own;
          const words = text?.textContent.trim().split(/\s+/u).join(' ') ?? '';
          return { report, anchor, words, isLinked };
        },
      ),
      unsourced: all('blockquote')
        .filter((quote) => {
          const anchor = anchorOf(quote.querySelector('[data-quoted]'));
          return quote.getAttribute('cite') !== `/reports/${reportOf(quote)}/#${anchor}`;
        })
        .map(({ textContent }) => textContent.trim()),
      misnamed: all('.permalink')
        .filter((link) => {
          const anchor = link.getAttribute('href')?.split('#')[1] ?? '';
          const name = link.getAttribute('aria-label') ?? '';
          return (
            name === '' || (anchor.includes('-') && name.includes(anchor.replaceAll('-', ' ')))
          );
        })
        .map(({ outerHTML }) => outerHTML),
      ids: all('[id]').map(({ id }) => id),
      units: all('[data-unit], [data-number]').length,
    };
  });
  const needed: AreaPage['needed'] = [];
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    needed.push({
      width,
      needed: await page.evaluate(() => document.documentElement.scrollWidth),
    });
  }
  return { path, ...said, needed };
}
