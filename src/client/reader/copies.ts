/** What a reader can copy from the page: links, citations and quotations. */
import { cite, entryOf, suffixOf, type Place } from '../../citations/template.ts';
import type { PageCitations } from '../../citations/page-data.ts';
import type { Copy } from '../clipboard.ts';

export class Copies {
  readonly #citations: PageCitations;
  /** A document without a window, in which nothing is loaded or run. */
  readonly #workshop = document.implementation.createHTMLDocument();

  constructor(citations: PageCitations) {
    this.#citations = citations;
  }

  /** @param directive a text fragment to put after the fragment of the place: `:~:text=…` */
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
    // In styles whose lists of references name the whole document, only the note names the paragraph.
    const parts = reference === null ? [note] : [note, reference];
    return {
      text: parts.map((part) => this.#plain(part)).join('\n\n'),
      html: parts.map((part) => `<p>${part}</p>`).join(''),
    };
  }

  /**
   * A quotation with its citation in the first style.
   * @param text paragraphs separated by blank lines; copied without any change
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
