/** What a reader can copy of the page: links, citations, quotations. */
import { cite, entryOf, suffixOf, type Place } from '../../citations/template.ts';
import type { PageCitations } from '../../citations/page-data.ts';

/** What goes to the clipboard. */
export interface Copy {
  text: string;
  /** The same for programs that take formatted text. */
  html?: string;
}

export class Copies {
  readonly #citations: PageCitations;
  /** Nothing in a document without a window is loaded or run. */
  readonly #workshop = document.implementation.createHTMLDocument();

  constructor(citations: PageCitations) {
    this.#citations = citations;
  }

  /** @param directive a text fragment, which follows the place's own: `:~:text=…` */
  link(place: Place, directive = ''): Copy {
    return { text: this.#citations.address + suffixOf(place) + directive };
  }

  /** @param name of a style or of a format for reference managers */
  citation(name: string, place: Place): Copy {
    const format = this.#citations.formats.find((entry) => entry.name === name);
    if (format) return { text: entryOf(format.template, place) };
    const style = this.#citations.styles.find((entry) => entry.name === name);
    if (!style) throw new Error(`The page has no citations in "${name}".`);
    const { note, reference } = cite(style.template, place);
    // Where a list of references names the whole document, only the note names the paragraph.
    const parts = style.whole === 'note' ? [note] : [note, reference];
    return {
      text: parts.map((part) => this.#plain(part)).join('\n\n'),
      html: parts.map((part) => `<p>${part}</p>`).join(''),
    };
  }

  /**
   * A quotation with its citation in the first style.
   * @param text paragraphs parted by blank lines; not a byte of it changes
   */
  quotation(text: string, place: Place): Copy {
    const [style] = this.#citations.styles;
    if (!style) throw new Error('The page has no citations.');
    const { note } = cite(style.template, place);
    const quote = this.#workshop.createElement('blockquote');
    quote.cite = this.link(place).text;
    for (const paragraph of text.split('\n\n')) {
      const element = this.#workshop.createElement('p');
      element.textContent = paragraph;
      quote.append(element);
    }
    return {
      text: `${text}\n\n${this.#plain(note)}`,
      html: `${quote.outerHTML}<p>${note}</p>`,
    };
  }

  #plain(html: string): string {
    const element = this.#workshop.createElement('div');
    element.innerHTML = html;
    return element.textContent;
  }
}
