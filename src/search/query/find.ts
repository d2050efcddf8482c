/** Where a word or phrase occurs among the tokens of a text. */
import stem from 'wink-porter2-stemmer';
import type { WordTerm } from './query.ts';
import { tokenize, type Span, type Token } from './tokens.ts';

export type Finder = (tokens: readonly Token[]) => Generator<Span, void>;

/** How far the text is read: all tokens before `index`, and `offset` letters of the one at `index`. */
interface Cursor {
  index: number;
  offset: number;
}

/** Maximum number of parts of a hyphenated word that are read as one to look for forms: `state-of-the-art`. */
export const mostParts = 4;

/**
 * Makes a function that finds a term, from left to right and without overlaps.
 * - A phrase is found where its tokens are side by side, with any punctuation between them, but not across the end of a
 *   sentence, unless the phrase has one there too.
 * - A word is found in all its forms, which have the same stem. A word of several tokens (`care-leaver`, `2006/07`) is
 *   a phrase whose last token may take other forms.
 * - A hyphen, in the term or in the text, matches a space or nothing: `co-ordination` is `coordination`,
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

/** Matches the tokens of a term to those of a text, with hyphens in either optional; null if they differ. */
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

/** Whether a sentence ends at the cursor in the text, but not before the next part of the term. */
function isParted(part: Token, tokens: readonly Token[], { index, offset }: Cursor): boolean {
  return offset === 0 && !part.parted && tokens[index]?.parted === true;
}

/** The end of a form of a word that begins at the cursor: of the shortest that hyphens allow. Null if there is none. */
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
  // Stemming keeps the first letter of every word, so comparing these first saves stemming most words.
  return (other) => other.startsWith(word.charAt(0)) && stem(other) === sought;
}
