/** The menu of the page, for copying from a unit, a run of units or selected words. */
import { suffixOf } from '../../citations/template.ts';
import { sourcePageUrl } from '../../report/source-pages.ts';
import { linkTo } from '../element.ts';
import { part } from '../part.ts';
import type { Copies } from './copies.ts';
import { Outcome } from './outcome.ts';
import { closeWhenLeft, placeBeside } from '../popover.ts';
import { addressedRun } from './run.ts';
import { textDirective } from './text-fragment.ts';
import { unitText } from './unit-text.ts';
import { endOfList, nameOf, pageOf, placeOfRun, runsOnTo, unitsOfRun, type Run } from './units.ts';
import type { SelectedWords } from './words.ts';

/** What the menu offers to copy from. */
interface Subject {
  run: Run;
  /** Selected words within the run. */
  words: SelectedWords | null;
}

export class Menu {
  readonly #article: HTMLElement;
  readonly #copies: Copies;
  readonly #root = part(document, '#unit_menu', HTMLElement);
  readonly #title = part(this.#root, '#unit_menu_title', HTMLElement);
  readonly #last = part(this.#root, 'select', HTMLSelectElement);
  readonly #page = part(this.#root, '.menu-page', HTMLElement);
  readonly #outcome = new Outcome(this.#root);
  #subject: Subject | null = null;
  #opener: HTMLElement | null = null;

  constructor(article: HTMLElement, copies: Copies) {
    this.#article = article;
    this.#copies = copies;
    this.#last.addEventListener('change', () => {
      this.#runToChosen();
    });
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#copy(button);
    });
    this.#root.addEventListener('keydown', (event) => {
      this.#moveFocus(event);
    });
    closeWhenLeft(this.#root);
    this.#root.addEventListener('beforetoggle', ({ newState }) => {
      this.#opener?.setAttribute('aria-expanded', `${newState === 'open'}`);
    });
  }

  get isOpen(): boolean {
    return this.#root.matches(':popover-open');
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.#root.contains(target);
  }

  /** Whether the pointer or the focus is in the menu. */
  get isInUse(): boolean {
    return this.#root.matches(':hover') || this.#root.contains(document.activeElement);
  }

  /** Whether it was opened for selected words only, by selecting them. */
  get isForWords(): boolean {
    return this.#root.dataset['for'] === 'words';
  }

  /**
   * Opens beside the button of a unit, and takes the focus.
   * @param words selected within the unit, if any
   */
  openForUnit(unit: HTMLElement, button: HTMLElement, words: SelectedWords | null): void {
    this.close();
    // Closing the menu returns the focus to where it is now, but the press of a mouse did not move it to the button.
    button.focus({ preventScroll: true });
    this.#opener = button;
    this.#subject = { run: { first: unit, last: unit }, words };
    this.#offerRuns(unit);
    showSourcePage(this.#page, pageOf(unit));
    this.#open('unit', button.getBoundingClientRect(), button);
    part(this.#root, '[data-copy]', HTMLButtonElement).focus({ preventScroll: true });
  }

  /** Opens under selected words, and leaves the focus where it is. */
  openForWords(words: SelectedWords): void {
    const shown = this.isOpen && this.isForWords ? this.#subject?.words : null;
    if (shown && isSame(shown.range, words.range)) return;
    this.close();
    this.#opener = null;
    this.#subject = { run: words.run, words };
    this.#title.textContent = 'Selected words';
    this.#open('words', words.line);
  }

  close(): void {
    this.#root.hidePopover();
  }

  #open(subject: 'unit' | 'words', beside: DOMRect, source?: HTMLElement): void {
    this.#outcome.clear();
    this.#root.dataset['for'] = subject;
    this.#root.toggleAttribute('data-words', this.#subject?.words !== null);
    this.#root.showPopover(source && { source });
    placeBeside(this.#root, beside);
  }

  /** Lists the units at which a run may end. If the address is a run that starts here, its end is preselected. */
  #offerRuns(unit: HTMLElement): void {
    const later = runsOnTo(this.#article, unit);
    const options = later.map((other) => new Option(nameOf(other), other.id));
    this.#last.replaceChildren(new Option('this alone', unit.id), ...options);
    this.#root.toggleAttribute('data-runs', options.length > 0);
    const addressed = addressedRun();
    if (addressed?.first === unit && options.some(({ value }) => value === addressed.last.id)) {
      this.#last.value = addressed.last.id;
    }
    this.#runToChosen();
  }

  #runToChosen(): void {
    const first = this.#subject?.run.first;
    const last = document.getElementById(this.#last.value);
    if (!this.#subject || !first || !last) return;
    this.#subject.run = { first, last };
    const address = suffixOf(placeOfRun(this.#subject.run));
    // Without anything else in the query of the address.
    const link = linkTo(location.pathname + address, address);
    this.#title.replaceChildren(`Copy from ${nameOf(first)} `, link);
  }

  #copy({ dataset }: HTMLButtonElement): void {
    if (!this.#subject) return;
    const { run, words } = this.#subject;
    const place = placeOfRun(run);
    if (dataset['copy'] === 'link') void this.#outcome.copy(this.#copies.link(place));
    if (dataset['copy'] === 'words' && words) this.#copyLinkTo(words);
    if (dataset['copy'] === 'citation') {
      void this.#outcome.copy(this.#copies.citation(dataset['name'] ?? '', place));
    }
    if (dataset['copy'] === 'quotation') {
      const text = words && this.isForWords ? words.text : this.#textOf(run);
      void this.#outcome.copy(this.#copies.quotation(text, place));
    }
  }

  #copyLinkTo({ range, run }: SelectedWords): void {
    const directive = textDirective(range, this.#article);
    const start = { anchor: run.first.id, locator: null };
    const note =
      directive === null
        ? 'These words occur more than once on the page, so the link leads to where they begin.'
        : '';
    void this.#outcome.copy(this.#copies.link(start, directive ?? ''), note);
  }

  /** The words of a run. A lead-in says nothing without the list that it introduces, so that is quoted with it. */
  #textOf({ first, last }: Run): string {
    const texts = unitsOfRun(this.#article, { first, last: endOfList(last) }).map(unitText);
    return texts.filter((text) => text !== '').join('\n\n');
  }

  /** Moves between the buttons with arrow keys, as in other menus. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...this.#root.querySelectorAll<HTMLElement>('button, .menu-page a')].filter(
      (button) => button.checkVisibility(),
    );
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || index === -1) return;
    event.preventDefault();
    buttons.at((index + step) % buttons.length)?.focus();
  }
}

/** Gives the page of the source, with a link to it if the source is available from its publisher. */
function showSourcePage(line: HTMLElement, page: number | null): void {
  line.hidden = page === null;
  if (page === null) return;
  const url = line.dataset['source'];
  if (url === undefined) {
    line.textContent = `On page ${page} of the source`;
    return;
  }
  line.replaceChildren(linkTo(sourcePageUrl(url, page), `Open the source at page ${page}`));
}

function isSame(one: Range, other: Range): boolean {
  const ends = [Range.START_TO_START, Range.END_TO_END];
  return ends.every((end) => one.compareBoundaryPoints(end, other) === 0);
}
