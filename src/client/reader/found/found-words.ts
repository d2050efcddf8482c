/** The words of a search on the page of a report: their marks, and the bar that leads from one unit to the next. */
import { createMatcher } from '../../../search/query/match.ts';
import { parseQuery } from '../../../search/query/query.ts';
import { part } from '../../part.ts';
import { takeFocus } from '../arrival.ts';
import { addressedRun, goTo } from '../run.ts';
import { neighbour } from '../steps.ts';
import { nameOf, unitsOf } from '../units.ts';
import { addressWith, wordsInAddress } from './asked.ts';
import { clearMarks, markUnit } from './marks.ts';

export class FoundWords {
  readonly #article: HTMLElement;
  readonly #bar = part(document, '#found_bar', HTMLElement);
  readonly #status = part(this.#bar, '[role=status]', HTMLElement);
  readonly #form = part(document, '[data-search-within]', HTMLFormElement);
  readonly #field = part(this.#form, '[type=search]', HTMLInputElement);
  readonly #none = part(this.#form, '[role=status]', HTMLElement);
  #words = '';
  /** The units that are marked, in the order of the text. */
  #units: HTMLElement[] = [];

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#button('next').addEventListener('click', () => {
      this.#step(1);
    });
    this.#button('previous').addEventListener('click', () => {
      this.#step(-1);
    });
    this.#button('clear').addEventListener('click', () => {
      this.#clear();
    });
    addEventListener('hashchange', () => {
      this.#tell();
    });
  }

  /** Marks these words in place of others; the address keeps them, if they are found. */
  show(words: string): void {
    if (words !== this.#words) this.#mark(words);
    if (this.#units.length > 0 && wordsInAddress() !== words) {
      history.replaceState(history.state, '', addressWith(words, location.hash));
    }
  }

  /** Marks words that the reader asks for here, and goes to the first. */
  search(words: string): void {
    this.#mark(words);
    const [first] = this.#units;
    this.#none.replaceChildren();
    if (!first) {
      this.#tellOfNone(words);
      return;
    }
    if (wordsInAddress() !== words) history.pushState(null, '', addressWith(words, location.hash));
    goTo(first.id, 'replace');
    this.#tell();
  }

  #mark(words: string): void {
    clearMarks(this.#article);
    const matcher = createMatcher(parseQuery(words));
    const units = unitsOf(this.#article).filter((unit) => !unit.matches('[data-unit=section]'));
    this.#units = units.filter((unit) => markUnit(unit, matcher));
    this.#words = this.#units.length > 0 ? words : '';
    this.#bar.hidden = this.#units.length === 0;
    if (this.#words !== '') this.#field.value = words;
    this.#tell();
  }

  /** Round, from the last to the first. The focus stays on the button, to be pressed again. */
  #step(by: 1 | -1): void {
    const to = neighbour(this.#units, by) ?? this.#units.at(by === 1 ? 0 : -1);
    if (!to) return;
    const pressed = document.activeElement;
    const isNew = location.hash !== `#${to.id}`;
    goTo(to.id, 'replace');
    if (!isNew) return;
    addEventListener(
      'hashchange',
      () => {
        if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
      },
      { once: true },
    );
  }

  #clear(): void {
    const here = addressedRun()?.first;
    this.#mark('');
    this.#field.value = '';
    history.replaceState(history.state, '', addressWith('', location.hash));
    if (here) takeFocus(here);
    else this.#article.focus({ preventScroll: true });
  }

  /** Says where the reader is among what was found. */
  #tell(): void {
    const { length } = this.#units;
    const here = this.#units.indexOf(addressedRun()?.first ?? this.#article);
    const paragraphs = `${length} ${length === 1 ? 'paragraph' : 'paragraphs'} here`;
    const unit = this.#units[here];
    const place = document.createElement('span');
    place.className = 'sr-only';
    place.textContent = unit ? `: ${nameOf(unit)}` : '';
    const count = unit ? `${here + 1} of ${paragraphs}` : paragraphs;
    this.#status.replaceChildren(`‘${this.#words}’: ${count}`, place);
  }

  #tellOfNone(words: string): void {
    const link = document.createElement('a');
    const query = new URLSearchParams({ q: words });
    link.href = `${this.#form.action}?${query.toString()}`;
    link.textContent = 'search all reports';
    this.#none.replaceChildren(`No paragraph here holds ‘${words}’: `, link, '.');
  }

  #button(action: string): HTMLButtonElement {
    return part(this.#bar, `[data-found=${action}]`, HTMLButtonElement);
  }
}
