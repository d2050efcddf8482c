/** The words of a search on the page of a report: their marks, and the bar to go from one marked unit to the next. */
import { createMatcher, type Matcher } from '../../../search/query/match.ts';
import { keepTerms, leaveOutCommon } from '../../../search/query/common-words.ts';
import { parseQuery, wordsIn, writeQuery } from '../../../search/query/query.ts';
import { searchHref } from '../../../util/url.ts';
import { element, linkTo } from '../../element.ts';
import { part } from '../../part.ts';
import { onSingleKeys } from '../../single-keys.ts';
import { takeFocus } from '../arrival.ts';
import { keepPermalinksClean } from '../permalinks.ts';
import { addressedRun, goTo } from '../run.ts';
import { neighbour } from '../steps.ts';
import { unitText } from '../unit-text.ts';
import { nameOf, unitsOf } from '../units.ts';
import { addressWith, wordsInAddress } from './asked.ts';
import { clearMarks, markUnit } from './marks.ts';

export class FoundWords {
  readonly #article: HTMLElement;
  /** The units that are searched. As in the search, headings are not. */
  readonly #findable: HTMLElement[];
  readonly #root = part(document, '#found_bar', HTMLElement);
  readonly #status = part(this.#root, '[role=status]', HTMLElement);
  readonly #controls = part(this.#root, 'search', HTMLElement);
  readonly #field = part(document, '#words_within', HTMLInputElement);
  /** The words in the address. */
  #words = '';
  /** The same without filters, which do not apply here. */
  #shown = '';
  /** The marked units, in the order of the text. */
  #units: HTMLElement[] = [];

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#findable = unitsOf(article).filter((unit) => !unit.matches('[data-unit=section]'));
    this.#onPress('next', (button) => {
      this.#step(1, button);
    });
    this.#onPress('previous', (button) => {
      this.#step(-1, button);
    });
    this.#onPress('clear', () => {
      this.#clear();
    });
    onSingleKeys({
      N: () => {
        this.#step(1);
      },
      P: () => {
        this.#step(-1);
      },
    });
    addEventListener('hashchange', () => {
      this.#tell();
    });
  }

  /** Marks the words in the address, if any, in place of others. */
  followAddress(): void {
    const words = wordsInAddress();
    if (words !== this.#words) this.#mark(words);
  }

  /** Marks the words of the search that led here, if any are found: they may have been a citation of the report. */
  arrive(words: string): void {
    this.#mark(words);
    if (this.#units.length > 0) this.#toAddress(words, 'replace');
    else this.#mark('');
  }

  /**
   * Marks the words that the reader searches for here, and goes to the first unit with any.
   * @returns false, without doing anything, if there are no words to mark
   */
  search(words: string): boolean {
    if (wordsIn(parseQuery(words)).length === 0) return false;
    this.#mark(words);
    if (wordsInAddress() !== words) this.#toAddress(words, 'push');
    const [first] = this.#units;
    if (!first) return true;
    goTo(first.id, 'replace');
    this.#tell();
    return true;
  }

  #mark(words: string): void {
    clearMarks(this.#article);
    const matcher = this.#matcherOf(words);
    this.#units = matcher ? this.#findable.filter((unit) => markUnit(unit, matcher)) : [];
    this.#words = words;
    this.#shown = withoutFilters(words);
    this.#field.value = this.#shown;
    this.#controls.hidden = matcher === null;
    for (const action of ['next', 'previous']) {
      this.#button(action).hidden = this.#units.length === 0;
    }
    this.#tell();
  }

  /** Null if there are no words to mark. */
  #matcherOf(words: string): Matcher | null {
    // As in the search, function words are left out.
    const query = leaveOutCommon(parseQuery(words));
    const sought = wordsIn(query);
    if (sought.length === 0) return null;
    // As in the search, a word that is found nowhere is taken as the beginning of longer words.
    const texts = this.#findable.map(unitText);
    const isBeginning = sought.filter((term) => {
      const { marks } = createMatcher([[term]]);
      return term.type === 'word' && texts.every((text) => marks(text).length === 0);
    });
    return createMatcher(query, (term) => isBeginning.includes(term));
  }

  /**
   * Goes to the next or previous marked unit, and from the last to the first or back.
   * @param pressed a button that keeps the focus, to be pressed again; without one, the unit gets it
   */
  #step(by: 1 | -1, pressed?: HTMLButtonElement): void {
    const to = neighbour(this.#units, by) ?? this.#units.at(by === 1 ? 0 : -1);
    if (!to) return;
    const isNew = location.hash !== `#${to.id}`;
    goTo(to.id, 'replace');
    if (isNew && pressed) {
      addEventListener(
        'hashchange',
        () => {
          pressed.focus({ preventScroll: true });
        },
        { once: true },
      );
    }
  }

  #clear(): void {
    this.#mark('');
    this.#toAddress('', 'replace');
    const here = addressedRun()?.first;
    if (here) takeFocus(here);
    else this.#article.focus({ preventScroll: true });
  }

  #toAddress(words: string, entry: 'push' | 'replace'): void {
    const address = addressWith(words);
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    keepPermalinksClean(this.#article);
  }

  /** Says which of the marked units the reader is at. */
  #tell(): void {
    if (this.#controls.hidden) this.#status.replaceChildren();
    else if (this.#units.length === 0) this.#tellOfNone();
    else this.#tellPlace();
  }

  #tellPlace(): void {
    const { length } = this.#units;
    const here = this.#units.indexOf(addressedRun()?.first ?? this.#article);
    const paragraphs = `${length} ${length === 1 ? 'paragraph' : 'paragraphs'}`;
    const unit = this.#units[here];
    const place = element('span', 'sr-only', unit ? `: ${nameOf(unit)}` : '');
    const count = unit ? `${here + 1} of ${paragraphs}` : paragraphs;
    this.#status.replaceChildren(element('b', '', this.#shown), `: ${count}`, place);
  }

  #tellOfNone(): void {
    const link = linkTo(searchHref({ q: this.#words }), 'search all reports');
    const words = element('b', '', this.#shown);
    this.#status.replaceChildren('No paragraph here contains ', words, ': ', link, '.');
  }

  #button(action: string): HTMLButtonElement {
    return part(this.#controls, `[data-found=${action}]`, HTMLButtonElement);
  }

  #onPress(action: string, act: (button: HTMLButtonElement) => void): void {
    const button = this.#button(action);
    button.addEventListener('click', () => {
      act(button);
    });
  }
}

/** The words as typed, or, if they include filters, the rest of them rewritten. */
function withoutFilters(words: string): string {
  const query = parseQuery(words);
  if (query.flat().every(({ type }) => type !== 'filter')) return words;
  return writeQuery(keepTerms(query, ({ type }) => type !== 'filter'));
}
