/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/) for words of the report. A browser seeks
 * them in the whole page, and words before and after tell which are meant. These are taken from the report if they
 * can: it is verbatim and stays, where what the site says around it may change.
 */
import { PageText, type Source } from './page-text.ts';

/** Longest selection, in characters, that is named in full rather than by its first and last words. */
const longest = 200;

/** How many words name an end of a longer selection, where as many tell it from others. */
const few = 4;

/** How many words at most name an end, and how many at most are taken from around the words. */
const most = 12;

/** Words from and to an index, both within. */
type Words = readonly [from: number, to: number];

/**
 * The directive that leads to the words in a range, e.g. `:~:text=before-,the%20words,-after`.
 * @returns null where nothing beside them tells the words from others on the page
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

/** Names all the words, with the fewest around them that tell them from others. */
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

/** Names the first and the last of the words, and if these do not tell, some before and after them. */
function span([first, last]: Words, page: PageText, source: Source): string | null {
  const half = page.isOneBlock(first, last) ? Math.floor((last - first) / 2) : Infinity;
  const before = page.roomBefore(first, most, source);
  const after = page.roomAfter(last, most, source);
  const start = shortest(Math.min(page.wordsOn(first, last), half), before, (own, context) =>
    page.isUnique(first - context, first + own),
  );
  // The browser takes the next after the start.
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

/** The shortest that is told from others: a few words of an end or more, then with context too. */
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

/** A hyphen marks context in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
