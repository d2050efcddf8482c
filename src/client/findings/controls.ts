/** The filters of a page of findings: what they ask for, and set to a request. */
import { isNarrowed } from '../../findings/holdings.ts';
import { readRequest, type SearchRequest } from '../../search/request.ts';
import { part } from '../part.ts';

export class FindingsControls {
  readonly #filters: HTMLElement;
  readonly #clear: HTMLButtonElement;

  constructor(filters: HTMLElement) {
    this.#filters = filters;
    this.#clear = part(filters, '[data-clear-filters]', HTMLButtonElement);
  }

  /** Calls back with what the reader chose. */
  onChange(changed: (request: SearchRequest) => void): void {
    this.#filters.addEventListener('change', () => {
      changed(this.#read());
    });
    this.#clear.addEventListener('click', () => {
      changed(readRequest(''));
      part(this.#filters, 'input, select', HTMLElement).focus();
    });
  }

  /** Sets every control; a year that the lists do not have is added to them. */
  show(request: SearchRequest): void {
    const { filters } = request;
    for (const [name, values] of Object.entries(filters)) {
      for (const box of this.#filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
        box.checked = values.includes(box.value);
      }
    }
    for (const name of ['from', 'to'] as const) {
      const years = part(this.#filters, `select[name="${name}"]`, HTMLSelectElement);
      years.value = request[name];
      if (years.value !== request[name])
        years.add(new Option(request[name], request[name], false, true));
    }
    this.#clear.hidden = !isNarrowed(request);
  }

  #read(): SearchRequest {
    const chosen = this.#filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:checked, select',
    );
    const entries = [...chosen].map(({ name, value }) => [name, value]);
    return readRequest(new URLSearchParams(entries).toString());
  }
}
