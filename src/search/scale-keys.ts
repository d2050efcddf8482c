/** Keys to a scale of grades: `4: outstanding; 3: good; 2: adequate; 1: inadequate`. For the build and the browser. */
import { normalize } from './query/tokens.ts';

/** Grades of one word, in the form that search compares. Every scale has three or more of them. */
const gradeWords: ReadonlySet<string> = new Set(['outstanding', 'good', 'adequate', 'inadequate']);

const leastGrades = 3;
/** Any three of the four words include it. Texts without it, which are nearly all, need not be split into words. */
const always = /adequate/iu;
/** Share of all words, including figures: a judgement says more about what it judges. */
const leastShare = 1 / 3;

/** Whether a text only says which grades there are. */
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
