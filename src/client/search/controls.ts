/** The search form: reads a request from its controls, and sets them to one. */
import type { Answer } from '../../search/engine/types.ts';
import { filterNames } from '../../search/filter-names.ts';
import { readRequest, type SearchRequest } from '../../search/request.ts';
import { boxesOf, keepsChanged, showCount, showFilters } from '../filter-controls.ts';
import { part } from '../part.ts';

export class Controls {
  readonly form: HTMLFormElement;
  readonly #words: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #view: HTMLSelectElement;
  /** The counts in the page as loaded: everything behind each value. */
  readonly #counts = new Map<HTMLInputElement, string>();

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.#words = part(form, 'input[name="q"]', HTMLInputElement);
    // Among the results.
    this.#sort = part(document, 'select[name="sort"]', HTMLSelectElement);
    this.#view = part(document, 'select[name="view"]', HTMLSelectElement);
    keepsChanged(form);
  }

  /** The name of a filter's value in the form; undefined if the form does not offer it. */
  nameOf(name: string, value: string): string | undefined {
    const box = boxesOf(this.form, name).find((one) => one.value === value);
    return box?.closest('li')?.querySelector('[data-name]')?.textContent;
  }

  /** The request in the controls. Values of `before`, the last request, for which there is no control are kept. */
  read(before: SearchRequest): SearchRequest {
    // The form has no files.
    const fields = [...new FormData(this.form)] as [name: string, value: string][];
    const request = readRequest(new URLSearchParams(fields).toString());
    for (const name of filterNames) {
      const offered = boxesOf(this.form, name).map(({ value }) => value);
      const unknown = before.filters[name].filter((value) => !offered.includes(value));
      request.filters[name].push(...unknown);
    }
    return request;
  }

  /** Sets every control to a request. */
  show(query: SearchRequest): void {
    // Does not touch spaces in a field that the reader is typing in.
    if (this.#words.value.trim() !== query.words) this.#words.value = query.words;
    this.#sort.value = query.sort;
    this.#view.value = query.view;
    showFilters(this.form, query);
  }

  /** Shows the number of hits behind each value, as `showCount` does; null for the counts of the page as loaded. */
  showCounts(counts: Answer['counts'] | null): void {
    for (const name of filterNames) {
      for (const box of boxesOf(this.form, name)) {
        const place = part(box.closest('li') ?? this.form, '[data-count]', HTMLElement);
        this.#counts.set(box, this.#counts.get(box) ?? place.textContent);
        if (counts) showCount(box, counts[name][box.value] ?? 0);
        else {
          place.textContent = this.#counts.get(box) ?? '';
          box.closest('li')?.removeAttribute('data-none');
        }
      }
    }
  }
}
