/** The words of a search on the page of a report: their marks, and the bar that leads from one unit to the next. */
import { createMatcher, type Matcher } from '../../../search/query/match.ts';
import { keepTerms, leaveOutCommon } from '../../../search/query/common-words.ts';
import { parseQuery, writeQuery, type Query, type WordTerm } from '../../../search/query/query.ts';
import { searchHref } from '../../../util/url.ts';
import { element } from '../../element.ts';
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
  /** As in the search, a heading is no find. */
  readonly #findable: HTMLElement[];
  readonly #root = part(document, '#found_bar', HTMLElement);
  readonly #status = part(this.#root, '[role=status]', HTMLElement);
  readonly #controls = part(this.#root, 'search', HTMLElement);
  readonly #field = part(document, '#words_within', HTMLInputElement);
  /** Of the address. */
  #words = '';
  /** The same without filters, none of which is asked here. */
  #shown = '';
  /** The units that are marked, in the order of the text. */
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

  /** Marks the words of the address in place of others; none where it asks for none. */
  followAddress(): void {
    const words = wordsInAddress();
    if (words !== this.#words) this.#mark(words);
  }

  /** Marks words that led here, if any are found: they may as well have cited the report. */
  arrive(words: string): void {
    this.#mark(words);
    if (this.#units.length > 0) this.#toAddress(words, 'replace');
    else this.#mark('');
  }

  /**
   * Marks words that the reader asks for here, and goes to the first.
   * @returns false, and does nothing, where nothing is asked that could be marked
   */
  search(words: string): boolean {
    if (soughtIn(parseQuery(words)).length === 0) return false;
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

  /** Null where nothing is asked that could be marked. */
  #matcherOf(words: string): Matcher | null {
    // As in the search, function words are not looked for.
    const query = leaveOutCommon(parseQuery(words));
    const sought = soughtIn(query);
    if (sought.length === 0) return null;
    // As in the search, a word that stands nowhere is the beginning of others.
    const texts = this.#findable.map(unitText);
    const isBeginning = sought.filter((term) => {
      const { marks } = createMatcher([[term]]);
      return term.type === 'word' && texts.every((text) => marks(text).length === 0);
    });
    return createMatcher(query, (term) => isBeginning.includes(term));
  }

  /**
   * Round, from the last to the first.
   * @param pressed a button that keeps the focus, to be pressed again; else the unit takes it
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

  /** Says where the reader is among what was found. */
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
    const link = element('a', '', 'search all reports');
    link.href = searchHref({ q: this.#words });
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

/** Words as typed, unless filters are among them. */
function withoutFilters(words: string): string {
  const query = parseQuery(words);
  if (query.flat().every(({ type }) => type !== 'filter')) return words;
  return writeQuery(keepTerms(query, ({ type }) => type !== 'filter'));
}

/** What could be marked: neither filters nor words that must not stand here. */
function soughtIn(query: Query): WordTerm[] {
  return query.flat().flatMap((term) => (term.type === 'filter' || term.negated ? [] : term));
}
