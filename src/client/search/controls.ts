/** The search form: reads a request from its controls, and sets them to one. */
import type { Answer } from '../../search/engine/types.ts';
import { filterNames } from '../../search/filter-names.ts';
import { sorts, views, type SearchRequest } from '../../search/request.ts';
import { keepsChanged, showCount } from '../filter-controls.ts';
import { part } from '../part.ts';

export class Controls {
  readonly form: HTMLFormElement;
  readonly #words: HTMLInputElement;
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #sort: HTMLSelectElement;
  readonly #view: HTMLSelectElement;
  /** The counts in the page as loaded: everything behind each value. */
  readonly #counts = new Map<HTMLInputElement, string>();

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.#words = control(form, 'q', HTMLInputElement);
    this.#from = control(form, 'from', HTMLSelectElement);
    this.#to = control(form, 'to', HTMLSelectElement);
    this.#sort = control(form, 'sort', HTMLSelectElement);
    this.#view = control(form, 'view', HTMLSelectElement);
    keepsChanged(form);
  }

  /** The name of a filter's value in the form; undefined if the form does not offer it. */
  nameOf(name: string, value: string): string | undefined {
    const box = this.#boxes(name).find((one) => one.value === value);
    return box?.closest('li')?.querySelector('[data-name]')?.textContent;
  }

  /** The request in the controls. Values of `before`, the last request, for which there is no control are kept. */
  read(before: SearchRequest): SearchRequest {
    const filters = { ...before.filters };
    for (const name of filterNames) {
      const boxes = this.#boxes(name);
      const unknown = before.filters[name].filter((value) =>
        boxes.every((box) => box.value !== value),
      );
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      filters[name] = [...chosen, ...unknown];
    }
    return {
      ...before,
      words: this.#words.value.trim(),
      filters,
      from: this.#from.value,
      to: this.#to.value,
      sort: sorts.find((sort) => sort === this.#sort.value) ?? before.sort,
      view: views.find((view) => view === this.#view.value) ?? before.view,
    };
  }

  /** Sets every control to a request. */
  show(query: SearchRequest): void {
    // Does not touch spaces in a field that the reader is typing in.
    if (this.#words.value.trim() !== query.words) this.#words.value = query.words;
    choose(this.#from, query.from);
    choose(this.#to, query.to);
    this.#sort.value = query.sort;
    this.#view.value = query.view;
    for (const name of filterNames) {
      for (const box of this.#boxes(name)) box.checked = query.filters[name].includes(box.value);
    }
  }

  /** Shows the number of hits behind each value, as `showCount` does; null for the counts of the page as loaded. */
  showCounts(counts: Answer['counts'] | null): void {
    for (const name of filterNames) {
      for (const box of this.#boxes(name)) {
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

  #boxes(name: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }
}

/** Sets a list to a value of the address, which is added if the list does not offer it. */
function choose(list: HTMLSelectElement, value: string): void {
  list.value = value;
  if (list.value !== value) list.add(new Option(value, value, false, true));
}

function control<Kind extends HTMLElement>(
  form: HTMLFormElement,
  name: string,
  kind: new () => Kind,
): Kind {
  const found = form.elements.namedItem(name);
  if (!(found instanceof kind)) throw new Error(`The search form has no control "${name}".`);
  return found;
}
