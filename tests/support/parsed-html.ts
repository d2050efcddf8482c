/** What a browser reads from an HTML file: its ids, and the addresses in it. */
import type { Page } from 'playwright-core';

/** The parts of a page that other pages may rely on. */
export interface ParsedHtml {
  ids: string[];
  /** `href`, `src`, `action` … as written. */
  addresses: string[];
}

/** Parses HTML in a browser; nothing in it is loaded or run. */
export async function parseHtml(page: Page, html: string): Promise<ParsedHtml> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const addresses = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) =>
      [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    const sets = [...parsed.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(',').map((entry) => entry.trim().split(' ')[0]),
    );
    return {
      ids: [...parsed.querySelectorAll('[id]')].map((element) => element.id),
      addresses: [...addresses, ...sets.map((address) => address ?? '')],
    };
  }, html);
}
