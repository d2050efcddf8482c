/** Keys of a scale of grades: `4: outstanding; 3: good; 2: adequate; 1: inadequate`. Shared by the build and the browser. */
import { normalize } from './query/tokens.ts';

/** Grades of one word, as search compares words: every scale has three of them or more. */
const gradeWords: ReadonlySet<string> = new Set(['outstanding', 'good', 'adequate', 'inadequate']);

const leastGrades = 3;
/** Three of the four words are never without it: a text that lacks it, as nearly all do, need not be parted into words. */
const always = /adequate/iu;
/** Of all its words, figures among them: a judgement says more of what it judges. */
const leastShare = 1 / 3;

/** Whether a text tells no more than which grades there are. */
export function isScaleKey(text: string): boolean {
  if (!always.test(text)) return false;
  const words = normalize(text).split(' ');
  const grades = words.filter((word) => gradeWords.has(word));
  return new Set(grades).size >= leastGrades && grades.length >= words.length * leastShare;
}

/** Whether a word or phrase is a grade and nothing else. */
export function isGradeWord(text: string): boolean {
  return gradeWords.has(normalize(text));
}
