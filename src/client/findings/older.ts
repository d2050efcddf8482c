/** The older pages of findings, loaded into the first page when its filters ask for findings on them. */
import { countAsked, fromDataset, type FindingsRequest } from '../../findings/holdings.ts';
import { fillAges } from '../ages.ts';
import { fetchText } from '../fetch.ts';

export class OlderPages {
  readonly #nav = document.querySelector<HTMLElement>('[data-older-findings]');
  /** The place of each page in the list, by the link to the page; newest first. */
  readonly #places = new Map<HTMLAnchorElement, HTMLElement>();
  readonly #loaded = new Set<HTMLAnchorElement>();

  /** @param list contains the reports of the first page */
  constructor(list: HTMLElement) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-older]')) {
      const place = document.createElement('div');
      place.dataset['olderPage'] = '';
      list.append(place);
      this.#places.set(link, place);
    }
  }

  /** Whether pages that are not loaded yet may have findings that pass the filters. */
  lacks(request: FindingsRequest): boolean {
    return this.#lacking(request).length > 0;
  }

  /** @throws what `fetchText` throws if a page cannot be loaded; pages that can are kept */
  async load(request: FindingsRequest): Promise<void> {
    const results = await Promise.allSettled(this.#lacking(request).map((link) => this.#get(link)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Shows or hides the links to the pages themselves. */
  show(isShown: boolean): void {
    if (this.#nav) this.#nav.hidden = !isShown;
  }

  #lacking(request: FindingsRequest): HTMLAnchorElement[] {
    return [...this.#places.keys()].filter(
      (link) => !this.#loaded.has(link) && countAsked(fromDataset(link.dataset), request) > 0,
    );
  }

  async #get(link: HTMLAnchorElement): Promise<void> {
    const text = await fetchText(link.href);
    const page = new DOMParser().parseFromString(text, 'text/html');
    const place = this.#places.get(link);
    if (!place || this.#loaded.has(link)) return;
    this.#loaded.add(link);
    place.append(...page.querySelectorAll('[data-report-findings]'));
    fillAges(place);
  }
}
