/** Finds words that refer to a place in the same report: `paragraphs 112–119`, `Annex B`, `(Recommendation)`. */
import { matchesOf, type Span } from './matches.ts';

export type PlaceMention =
  | {
      kind: 'paragraph';
      /** Letter or number of the annex with this numbering; empty if it is the only one; null for the main run. */
      annex: string | null;
      first: number;
      /** The same as `first` for a single paragraph. */
      last: number;
    }
  | { kind: 'annex'; letter: string }
  /** A page of the report as printed, or the first of several. */
  | { kind: 'page'; page: number }
  /** A marker that a paragraph led to a recommendation. */
  | { kind: 'recommendation' };

/** The number of a paragraph: `2.15` and `12(3)` belong to other documents. */
const number = String.raw`\d{1,3}(?!\d|\.\d|\()`;
const run = String.raw`${number}(?: ?[–-] ?${number}| to ${number})?`;
const annex = String.raw`(?:annexe?|appendix)`;
const paragraphs = new RegExp(
  String.raw`(?:\b${annex} (?<letter>[a-z]|\d{1,2}),? )?\bpara(?:graph)?s?\.? (?<list>${run}(?:(?:[,;]? and |[,;] ?| or | & )${run})*)`,
  'giu',
);
const runs = new RegExp(run, 'gu');
const pages = new RegExp(String.raw`\bpages? (?<page>${run})`, 'giu');
const annexes = /\b(?:[Aa]nnexe?|[Aa]ppendix) (?<letter>\p{Lu}|\d{1,2})(?![\p{L}\p{N}])/gu;
const markers = /(?<=\()recommendations?(?=\))/giu;

/** Words before or after the number of a paragraph in another document. */
const otherBefore =
  /\b(?:act|code|framework|guidance|order|regulations?|schedule|section)\b[^.;()]{0,24}$/iu;
const otherAfter = /^ (?:of|in|to)\b/iu;
const ownAfter = new RegExp(
  String.raw`^ (?:of|in) (?:(?:this|the(?: main)?) report\b|(?:the )?${annex}\b(?: (?<letter>[a-z]|\d{1,2})\b)?)`,
  'iu',
);

/** In no order. */
export function findPlaces(text: string): (Span & PlaceMention)[] {
  return [...findParagraphs(text), ...findAnnexes(text), ...findPages(text), ...findMarkers(text)];
}

function findParagraphs(text: string): (Span & PlaceMention)[] {
  return matchesOf(text, paragraphs).flatMap(({ 0: words, index, groups = {} }) => {
    const after = text.slice(index + words.length);
    const own = ownAfter.exec(after);
    if (otherBefore.test(text.slice(0, index)) || (otherAfter.test(after) && !own)) return [];
    const isAnnex = own !== null && /annex|appendix/iu.test(own[0]);
    const letter = groups['letter'] ?? own?.groups?.['letter'] ?? (isAnnex ? '' : null);
    const listStart = index + words.length - (groups['list'] ?? '').length;
    return [...words.matchAll(runs)]
      .map((match) => ({ text: match[0], start: index + match.index }))
      .filter(({ start }) => start >= listStart)
      .map(({ text: numbers, start }, position) => {
        const [first = 0, last = first] = [...numbers.matchAll(/\d+/gu)].map(Number);
        return {
          kind: 'paragraph' as const,
          annex: letter?.toUpperCase() ?? null,
          first,
          last,
          // The word “paragraphs” belongs to the first number.
          start: position === 0 ? index : start,
          end: start + numbers.length,
        };
      });
  });
}

function findAnnexes(text: string): (Span & PlaceMention)[] {
  return matchesOf(text, annexes)
    .map(({ 0: words, index, groups = {} }) => ({
      kind: 'annex' as const,
      letter: groups['letter'] ?? '',
      start: index,
      end: index + words.length,
    }))
    .filter(({ end }) => !otherAfter.test(text.slice(end)));
}

function findPages(text: string): (Span & PlaceMention)[] {
  return matchesOf(text, pages).flatMap(({ 0: words, index, groups = {} }) => {
    const after = text.slice(index + words.length);
    if (otherBefore.test(text.slice(0, index))) return [];
    if (otherAfter.test(after) && !ownAfter.test(after)) return [];
    const page = Number.parseInt(groups['page'] ?? '', 10);
    return [{ kind: 'page' as const, page, start: index, end: index + words.length }];
  });
}

function findMarkers(text: string): (Span & PlaceMention)[] {
  return matchesOf(text, markers).map(({ 0: words, index }) => ({
    kind: 'recommendation',
    start: index,
    end: index + words.length,
  }));
}
