/** Notes above the results: words that were not found as typed, and what to do about them. */
import type { WordReport } from '../../search/engine/types.ts';
import { writeRequest, type SearchRequest } from '../../search/request.ts';
import { counted } from '../../util/words.ts';
import { element } from '../element.ts';

const said: Record<WordReport['outcome'], (word: string) => string> = {
  unknown: (word) => `No report holds ${word}.`,
  beginning: (word) => `No report holds ${word} itself: shown are words that begin with it.`,
  common: (word) =>
    `${word} stands nearly everywhere, and was left out. Put it into quotation marks to look for it.`,
  none: (word) => `${word} stands in no paragraph that the filters leave.`,
  together: (word) => `${word} was found, but in no paragraph with all the rest.`,
};

/** A note for each word that needs one. */
export function notesOf(words: readonly WordReport[], request: SearchRequest): HTMLLIElement[] {
  return words.map((word) => {
    const note = element('li', '', said[word.outcome](`“${word.text}”`));
    const suggested = word.suggestions.flatMap((suggestion, index) => [
      index === 0 ? ' Did you mean ' : index === word.suggestions.length - 1 ? ' or ' : ', ',
      linkTo(suggestion, { ...request, words: exchanged(request.words, word.text, suggestion) }),
    ]);
    if (suggested.length > 0) note.append(...suggested, '?');
    if (word.without !== null && word.unitsWithout !== null && word.unitsWithout > 0) {
      const text = `Search without it: ${counted(word.unitsWithout, 'paragraph')}`;
      note.append(' ', linkTo(text, { ...request, words: word.without }), '.');
    }
    return note;
  });
}

function linkTo(text: string, request: SearchRequest): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = location.pathname + writeRequest(request);
  return link;
}

function exchanged(words: string, before: string, after: string): string {
  return words.replace(before, () => after);
}
