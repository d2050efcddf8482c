/** The part of a text that shows what was found in it. */
import type { Span } from './tokens.ts';

/** A part of an excerpt; joined in order, they make up the excerpt. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A sentence with the space after it, and the marks in it. */
interface Sentence extends Span {
  marks: readonly Span[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Whole sentences in their order, with `…` where any are left out. Those with the most different marked words are
 * chosen first (the earlier of equals), then, while there is room, those after them, then those before. Without marks,
 * the beginning of the text.
 * @param marks in order and not overlapping, as from a matcher
 * @param limit in characters. A longer sentence is kept whole up to one and a half times the limit; an even longer one
 * is cut between words.
 */
export function createExcerpt(text: string, marks: readonly Span[], limit = 300): ExcerptPart[] {
  const sentences = splitSentences(text, marks, limit);
  const chosen = chooseSentences(sentences, text, limit);
  const parts: ExcerptPart[] = [];
  const add = (part: string, marked = false) => {
    if (part !== '') parts.push({ text: part, marked });
  };
  let end = 0;
  for (const sentence of sentences.filter((one) => chosen.has(one))) {
    if (sentence.start > end) add('… ');
    end = sentence.start;
    for (const mark of sentence.marks) {
      add(text.slice(end, mark.start));
      add(text.slice(mark.start, mark.end), true);
      end = mark.end;
    }
    add(text.slice(end, sentence.end));
    end = sentence.end;
  }
  if (end < text.length) add('…');
  return parts;
}

function splitSentences(text: string, marks: readonly Span[], limit: number): Sentence[] {
  const isWithinMark = (place: number) =>
    marks.some(({ start, end }) => start < place && place < end);
  const ends = [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => cutSentence(segment, limit).map((end) => index + end))
    .filter((end) => !isWithinMark(end));
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return { start, end, marks: marks.filter((mark) => start <= mark.start && mark.end <= end) };
  });
}

/** The ends of the pieces of a sentence: only its own end if it is not too long. */
function cutSentence(sentence: string, limit: number): number[] {
  const ends: number[] = [];
  let start = 0;
  while (sentence.length - start > limit * 1.5) {
    const cut = sentence.lastIndexOf(' ', start + limit - 1) + 1;
    if (cut <= start) break;
    ends.push(cut);
    start = cut;
  }
  return [...ends, sentence.length];
}

function chooseSentences(
  sentences: readonly Sentence[],
  text: string,
  limit: number,
): ReadonlySet<Sentence> {
  const chosen = new Set<Sentence>();
  const shown = new Set<string>();
  let room = limit;
  const wordsOf = ({ marks }: Sentence) =>
    new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const gainOf = (sentence: Sentence) =>
    [...wordsOf(sentence)].filter((word) => !shown.has(word)).length;
  const choose = (sentence: Sentence | undefined): boolean => {
    if (!sentence || chosen.has(sentence)) return false;
    const length = sentence.end - sentence.start;
    if (chosen.size > 0 && length > room) return false;
    chosen.add(sentence);
    room -= length;
    for (const word of wordsOf(sentence)) shown.add(word);
    return true;
  };

  let open = sentences.filter(({ marks }) => marks.length > 0);
  while (open.length > 0) {
    const best = open.reduce((a, b) => (gainOf(b) > gainOf(a) ? b : a));
    choose(best);
    open = open.filter((sentence) => gainOf(sentence) > 0 && sentence !== best);
  }
  if (chosen.size === 0) choose(sentences[0]);
  const grow = (step: 1 | -1) =>
    sentences.some((sentence, index) => chosen.has(sentence) && choose(sentences[index + step]));
  while (grow(1) || grow(-1));
  return chosen;
}
