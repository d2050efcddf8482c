/** A text → the tokens that a search compares. Shared by the build and the browser. */

/** UTF-16 offsets into a text: from `start` up to but excluding `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A word, a number, or the sign of a number. */
export interface Token extends Span {
  /** In the form compared: lower case, without diacritics and apostrophes; for a number, its figures. */
  word: string;
  /** Whether only a hyphen that writers may omit separates it from the token before; false between figures. */
  joined: boolean;
  /**
   * Whether the end of a sentence separates it from the token before: one of `. ! ? ;` and a space, with nothing but
   * quotation marks, brackets or the raised number of a note between them. The point after an abbreviation counts too.
   * False if neither token has letters, so that the index alone shows where figures are side by side.
   */
  parted: boolean;
}

const apostrophes = "'’‘ʼ";
const letters = String.raw`\p{L}[\p{L}\p{M}\p{Nd}\p{Cf}]*`;
const sought = new RegExp(
  [
    String.raw`(?<currency>\p{Sc})(?= ?\d)`,
    // `1,974.50`, and any figures joined by points: `4.7`, `31.12.2006`
    String.raw`(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)(?: ?(?<percent>%))?`,
    `(?<letters>${letters}(?:[${apostrophes}]${letters})*)`,
  ].join('|'),
  'gu',
);
const unwritten = new RegExp(String.raw`[^\p{L}\p{N}]|[${apostrophes}]`, 'gu');
const sentenceEnd = /[.!?;]['"‘’“”»)\]\p{No}]*\s/u;
const hyphen = /^[-\u2010\u2011]$/u;

/**
 * The tokens of a text in order. A word continues over apostrophes and soft hyphens, and ends at all other
 * punctuation. A number is kept whole (`1,974` is `1974`; `4.7` is not `47`), and the sign or unit beside it is a
 * separate token, so that `47` is found in `47%`, but `47%` only in `47%`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number, end: number) => {
    if (word === '') return;
    const before = tokens.at(-1);
    const between = before ? text.slice(before.end, start) : '';
    const { joined, parted } = partingOf(before?.word ?? '', between, word);
    tokens.push({ word, start, end, joined, parted });
  };
  for (const { 0: match, index, groups = {} } of text.matchAll(sought)) {
    const { number, percent } = groups;
    const end = index + match.length;
    if (number === undefined) {
      add(groups['currency'] ?? fold(match), index, end);
    } else {
      add(number.replaceAll(',', ''), index, index + number.length);
      if (percent !== undefined) add(percent, end - 1, end);
    }
  }
  return tokens;
}

/** The usual case: a space separates words. */
const side = { joined: false, parted: false } as const;

/** What separates a word from the one before. */
function partingOf(
  before: string,
  between: string,
  word: string,
): Pick<Token, 'joined' | 'parted'> {
  if (between === ' ') return side;
  const areFigures = () => /\d$/u.test(before) && /^\d/u.test(word);
  const haveLetters = () => /\p{L}/u.test(before + word);
  return {
    joined: hyphen.test(between) && !areFigures(),
    parted: sentenceEnd.test(between) && haveLetters(),
  };
}

/** The words of a text in the form compared, joined by single spaces. */
export function normalize(text: string): string {
  return tokenize(text)
    .map(({ word }) => word)
    .join(' ');
}

/** A name in the form of an id, made of its words: `Stoke-on-Trent` → `stoke-on-trent`. */
export function toIdForm(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
    .join('-');
}

function fold(word: string): string {
  // Nearly all words have nothing else to fold.
  if (/^[A-Za-z]+$/u.test(word)) return word.toLowerCase();
  const folded = word.normalize('NFKD').replace(unwritten, '').toLowerCase();
  // A few letters, such as U+037A, fold to nothing. Without one at its beginning, a word may begin with figures.
  return folded.replace(/^\p{N}+/u, '');
}
