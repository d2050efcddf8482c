/** The older pages of findings, brought in where the filters of the first page ask for what they hold. */
import { countAsked, fromDataset, type FindingsRequest } from '../../findings/holdings.ts';
import { fillAges } from '../ages.ts';
import { fetchText } from '../fetch.ts';

export class OlderPages {
  readonly #nav = document.querySelector<HTMLElement>('[data-older-findings]');
  /** Each page’s place in the list, by the link to it; newest first. */
  readonly #places = new Map<HTMLAnchorElement, HTMLElement>();
  readonly #loaded = new Set<HTMLAnchorElement>();

  /** @param list what the reports of the first page stand in */
  constructor(list: HTMLElement) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-older]')) {
      const place = document.createElement('div');
      place.dataset['olderPage'] = '';
      list.append(place);
      this.#places.set(link, place);
    }
  }

  /** Whether something may be asked for that is not here yet. */
  lacks(request: FindingsRequest): boolean {
    return this.#lacking(request).length > 0;
  }

  /** @throws what `fetchText` throws where a page cannot be had; those that can are kept */
  async load(request: FindingsRequest): Promise<void> {
    const results = await Promise.allSettled(this.#lacking(request).map((link) => this.#get(link)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Whether the way to the pages themselves is shown. */
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
