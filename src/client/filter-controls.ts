/** The filters beside a list (`Filters.astro`): reads what the reader chooses, and shows a request. */
import { isNarrowed, type FilterRequest } from '../search/request.ts';
import { part } from './part.ts';

export class FilterControls<Request extends FilterRequest> {
  readonly #filters: HTMLElement;
  readonly #clear: HTMLButtonElement;
  readonly #read: (search: string) => Request;

  /** @param read reads the query of an address of the page */
  constructor(filters: HTMLElement, read: (search: string) => Request) {
    this.#filters = filters;
    this.#clear = part(filters, '[data-clear-filters]', HTMLButtonElement);
    this.#read = read;
    keepsChanged(filters);
  }

  /** Calls `changed` whenever the reader changes the filters. */
  onChange(changed: (request: Request) => void): void {
    this.#filters.addEventListener('change', () => {
      changed(this.#chosen());
    });
    this.#clear.addEventListener('click', () => {
      changed(this.#read(''));
      part(this.#filters, 'input, select', HTMLElement).focus();
    });
  }

  show(request: Request): void {
    showFilters(this.#filters, request);
    this.#clear.hidden = !isNarrowed(request);
  }

  /** Shows the count behind each value. The counts are given by filter and value. */
  showCounts(counts: Readonly<Record<string, ReadonlyMap<string, number>>>): void {
    for (const [name, byValue] of Object.entries(counts)) {
      for (const box of boxesOf(this.#filters, name)) showCount(box, byValue.get(box.value) ?? 0);
    }
  }

  /**
   * What is chosen, in the words of the controls: `Grade: Good, Inadequate; From 2015`. Of values in the address that
   * no filter lists, the first few are quoted as they are. Empty if nothing is chosen.
   */
  inWords(request: Request): string {
    const lists = [...this.#filters.querySelectorAll('fieldset')].map((list) => {
      const names = [...list.querySelectorAll('li:has(:checked) [data-name]')];
      const words = names.map(({ textContent }) => textContent).join(', ');
      return words === '' ? '' : `${part(list, 'legend', HTMLElement).textContent}: ${words}`;
    });
    const years = [...this.#filters.querySelectorAll('select')].map(({ value, labels }) =>
      value === '' ? '' : `${labels[0]?.querySelector('span')?.textContent ?? ''} ${value}`,
    );
    const unlisted = this.#unlisted(request).map((value) => `“${value.slice(0, 40)}”`);
    const more = unlisted.length > 3 ? ' …' : '';
    const byAddress =
      unlisted.length === 0
        ? ''
        : `asked for only by the address: ${unlisted.slice(0, 3).join(', ')}${more}`;
    return [...lists, ...years, byAddress].filter((words) => words !== '').join('; ');
  }

  /** Values of a request for which there is no control. */
  #unlisted({ filters }: Request): string[] {
    return Object.entries(filters).flatMap(([name, values]) => {
      const listed = boxesOf(this.#filters, name).map(({ value }) => value);
      return values.filter((value) => !listed.includes(value));
    });
  }

  #chosen(): Request {
    const chosen = this.#filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:checked, select',
    );
    const entries = [...chosen].map(({ name, value }) => [name, value]);
    return this.#read(new URLSearchParams(entries).toString());
  }
}

/** Marks the value that the reader changed last, which a long list keeps in view (see `Filters.astro`). */
export function keepsChanged(filters: HTMLElement): void {
  filters.addEventListener('change', ({ target }) => {
    filters.querySelector('[data-kept]')?.removeAttribute('data-kept');
    if (target instanceof HTMLInputElement) target.closest('li')?.setAttribute('data-kept', '');
  });
}

/** Sets every filter to a request. Years that are missing from the lists are added. */
export function showFilters(filters: HTMLElement, request: FilterRequest): void {
  for (const [name, values] of Object.entries(request.filters)) {
    for (const box of boxesOf(filters, name)) box.checked = values.includes(box.value);
  }
  for (const name of ['from', 'to'] as const) {
    const years = part(filters, `select[name="${name}"]`, HTMLSelectElement);
    const year = request[name];
    years.value = year;
    if (years.value !== year) years.add(new Option(year, year, false, true));
  }
}

/** The boxes for the values of a filter. */
export function boxesOf(filters: HTMLElement, name: string): HTMLInputElement[] {
  return [...filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

/** Shows the count behind a value, which is greyed out if the count is 0 and it is not chosen. */
export function showCount(box: HTMLInputElement, count: number): void {
  const entry = box.closest('li');
  if (!entry) throw new Error(`The filter "${box.name}" is no list.`);
  part(entry, '[data-count]', HTMLElement).textContent = count.toLocaleString('en-GB');
  entry.toggleAttribute('data-none', count === 0 && !box.checked);
}
