/** Where a word or phrase stands among the tokens of a text. */
import stem from 'wink-porter2-stemmer';
import type { WordTerm } from './query.ts';
import { tokenize, type Span, type Token } from './tokens.ts';

export type Finder = (tokens: readonly Token[]) => Generator<Span, void>;

/** How far is read: all before the token `index`, and `offset` of its letters. */
interface Cursor {
  index: number;
  offset: number;
}

/** Parts of a hyphenated word that are read as one in looking for forms: `state-of-the-art`. */
export const mostParts = 4;

/**
 * Makes a function that finds a term, from left to right, no two finds overlapping.
 * - A phrase stands where its tokens stand side by side, with any punctuation between them, but not across the end of a
 *   sentence, unless one stands there in the phrase too.
 * - A word stands in its forms: those of the same stem. A word of several tokens (`care-leaver`, `2006/07`) is a phrase
 *   whose last may take these forms.
 * - A hyphen, in the term or in the text, stands for a space and for nothing: `co-ordination` is `coordination`,
 *   `care-leavers` is `care leavers`.
 * @param isBeginning whether a word is looked for as the beginning of longer words instead of in its forms
 */
export function createFinder({ type, text }: WordTerm, isBeginning = false): Finder {
  const literal = tokenize(text);
  const last = type === 'word' ? literal.pop() : undefined;
  const ending = last && { ...last, isForm: createFormTest(last.word, isBeginning) };
  const endOf = (tokens: readonly Token[], index: number): number | null => {
    const cursor = read(literal, tokens, { index, offset: 0 });
    if (!cursor) return null;
    const isWhole = cursor.offset === 0;
    if (!ending) return isWhole ? cursor.index : null;
    if (!isWhole && !ending.joined) return null;
    const isApart = cursor.index > index && isParted(ending, tokens, cursor);
    return isApart ? null : endOfForm(ending.isForm, tokens, cursor);
  };
  return function* (tokens) {
    for (let index = 0; index < tokens.length;) {
      const after = endOf(tokens, index) ?? index;
      const [first, last] = [tokens[index], tokens[after - 1]];
      if (after > index && first && last) yield { start: first.start, end: last.end };
      index = Math.max(after, index + 1);
    }
  };
}

/** Reads tokens of a term along those of a text, a hyphen in either being optional; null where they differ. */
function read(term: readonly Token[], tokens: readonly Token[], from: Cursor): Cursor | null {
  let { index, offset } = from;
  for (const [place, part] of term.entries()) {
    const { word, joined } = part;
    if (offset > 0 && !joined) return null;
    if (place > 0 && isParted(part, tokens, { index, offset })) return null;
    for (let done = 0; done < word.length;) {
      const token = tokens[index];
      if (!token || (done > 0 && !token.joined)) return null;
      const length = Math.min(word.length - done, token.word.length - offset);
      const isSame = word.slice(done, done + length) === token.word.slice(offset, offset + length);
      if (!isSame) return null;
      done += length;
      offset += length;
      if (offset === token.word.length) {
        index += 1;
        offset = 0;
      }
    }
  }
  return { index, offset };
}

/** Whether a sentence ends at the cursor in the text alone, not before the part of the term that is read next. */
function isParted(part: Token, tokens: readonly Token[], { index, offset }: Cursor): boolean {
  return offset === 0 && !part.parted && tokens[index]?.parted === true;
}

/** Where a form of a word ends that begins at the cursor: the shortest of those that hyphens allow. */
function endOfForm(
  isForm: (word: string) => boolean,
  tokens: readonly Token[],
  { index, offset }: Cursor,
): number | null {
  let word = tokens[index]?.word.slice(offset) ?? '';
  for (let end = index + 1; end <= index + mostParts; end += 1) {
    if (isForm(word)) return end;
    const next = tokens[end];
    if (!next?.joined) return null;
    word += next.word;
  }
  return null;
}

function createFormTest(word: string, isBeginning: boolean): (other: string) => boolean {
  if (isBeginning) return (other) => other.startsWith(word);
  const sought = stem(word);
  // Most words are told apart by their first letters, which spares them stemming: it leaves one letter in all words.
  return (other) => other.startsWith(word.charAt(0)) && stem(other) === sought;
}
