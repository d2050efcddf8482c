/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/) for words of the report. A browser looks for them in
 * the whole page, and words before and after say which are meant. These are taken from the report if possible: its text
 * is verbatim and stays the same, whereas the site's words around it may change.
 */
import { PageText, type Source } from './page-text.ts';

/** Longest selection, in characters, to be quoted in full rather than by its first and last words. */
const longest = 200;

/** Number of words to quote from each end of a longer selection, if these are enough to identify it. */
const few = 4;

/** Maximum number of words to quote from an end besides the outermost, and to take as context on each side. */
const most = 12;

/** Words from one index to another, both inclusive. */
type Words = readonly [from: number, to: number];

/**
 * The directive that leads to the words in a range, e.g. `:~:text=before-,the%20words,-after`.
 * @returns null if no context distinguishes the words from others on the page
 */
export function textDirective(range: Range, article: Element): string | null {
  const page = new PageText(article);
  const words = page.wordsIn(range);
  if (!words) return null;
  const [first, last] = words;
  const isNamed = page.isOneBlock(first, last) && page.text(first, last).length <= longest;
  const name = isNamed ? exact : span;
  return name(words, page, 'report') ?? name(words, page, 'page');
}

/** Quotes all the words, with the least context that distinguishes them from others. */
function exact([first, last]: Words, page: PageText, source: Source): string | null {
  const before = page.roomBefore(first, most, source);
  const after = page.roomAfter(last, most, source);
  for (let around = 0; around <= before + after; around += 1) {
    for (let left = Math.min(around, before); left >= Math.max(0, around - after); left -= 1) {
      const [from, to] = [first - left, last + around - left];
      if (page.isUnique(from, to)) {
        return directive([
          prefix(from, first, page),
          encode(page.term(first, last, { prefix: from < first, suffix: to > last })),
          suffix(last, to, page),
        ]);
      }
    }
  }
  return null;
}

/** Quotes the first and the last of the words and, if these are not enough, some before and after them. */
function span([first, last]: Words, page: PageText, source: Source): string | null {
  const half = page.isOneBlock(first, last) ? Math.floor((last - first) / 2) : Infinity;
  const before = page.roomBefore(first, most, source);
  const after = page.roomAfter(last, most, source);
  const start = shortest(Math.min(page.wordsOn(first, last), half), before, (own, context) =>
    page.isUnique(first - context, first + own),
  );
  // The browser takes the first end that it finds after the start.
  const end = shortest(Math.min(page.wordsBack(last, first), half), after, (own, context) =>
    page.isNext(last - own, last + context, first + (start?.own ?? 0)),
  );
  if (!start || !end) return null;
  return directive([
    prefix(first - start.context, first, page),
    encode(page.term(first, first + start.own, { prefix: start.context > 0, suffix: false })),
    encode(page.term(last - end.own, last, { prefix: false, suffix: end.context > 0 })),
    suffix(last, last + end.context, page),
  ]);
}

/** The fewest words that identify an end: first tries words of the end alone, then adds context. */
function shortest(
  words: number,
  room: number,
  isTold: (own: number, context: number) => boolean,
): { own: number; context: number } | null {
  const longestOwn = Math.min(words, most);
  for (let own = Math.min(few - 1, longestOwn); own <= longestOwn; own += 1) {
    if (isTold(own, 0)) return { own, context: 0 };
  }
  for (let context = 1; context <= room; context += 1) {
    if (isTold(longestOwn, context)) return { own: longestOwn, context };
  }
  return null;
}

function prefix(from: number, first: number, page: PageText): string | false {
  return from < first && `${encode(page.before(from, first))}-`;
}

function suffix(last: number, to: number, page: PageText): string | false {
  return to > last && `-${encode(page.after(last, to))}`;
}

function directive(parts: readonly (string | false)[]): string {
  return `:~:text=${parts.filter((part) => part !== false).join(',')}`;
}

/** Encodes hyphens too, because they mark context in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
