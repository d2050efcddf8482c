/** The older pages of findings, loaded into the first page when its filters ask for findings on them. */
import {
  countAsked,
  readHoldings,
  type FindingsRequest,
  type Holdings,
} from '../../findings/holdings.ts';
import { fillAges } from '../ages.ts';
import { fetchText } from '../fetch.ts';

/** A page, by the link to it. */
interface OlderPage {
  link: HTMLAnchorElement;
  /** What its reports hold. */
  held: readonly Holdings[];
  /** Its place in the list. */
  place: HTMLElement;
  isLoaded: boolean;
}

export class OlderPages {
  readonly #nav = document.querySelector<HTMLElement>('[data-older-findings]');
  /** Newest first. */
  readonly #pages: OlderPage[];

  /** @param list contains the reports of the first page */
  constructor(list: HTMLElement) {
    const links = document.querySelectorAll<HTMLAnchorElement>('a[data-holdings]');
    this.#pages = [...links].map((link) => {
      const place = document.createElement('div');
      place.dataset['olderPage'] = '';
      list.append(place);
      return { link, held: readHoldings(link.dataset['holdings'] ?? ''), place, isLoaded: false };
    });
  }

  /** What the reports on these pages hold. */
  get held(): Holdings[] {
    return this.#pages.flatMap(({ held }) => held);
  }

  /** Whether pages that are not loaded yet have findings that pass the filters. */
  lacks(request: FindingsRequest): boolean {
    return this.#lacking(request).length > 0;
  }

  /** @throws what `fetchText` throws if a page cannot be loaded; pages that can are kept */
  async load(request: FindingsRequest): Promise<void> {
    const results = await Promise.allSettled(this.#lacking(request).map((page) => get(page)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Shows or hides the links to the pages themselves. */
  show(isShown: boolean): void {
    if (this.#nav) this.#nav.hidden = !isShown;
  }

  #lacking(request: FindingsRequest): OlderPage[] {
    return this.#pages.filter(
      ({ isLoaded, held }) => !isLoaded && held.some((one) => countAsked(one, request) > 0),
    );
  }
}

async function get(page: OlderPage): Promise<void> {
  const text = await fetchText(page.link.href);
  // Two requests may have asked for it.
  if (page.isLoaded) return;
  page.isLoaded = true;
  const read = new DOMParser().parseFromString(text, 'text/html');
  page.place.append(...read.querySelectorAll('[data-report-findings]'));
  fillAges(page.place);
}
