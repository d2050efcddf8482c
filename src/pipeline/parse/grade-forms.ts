/** The grades of a framework as its reports print them. */
import type { Framework } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import { collapsed } from '../../util/white-space.ts';
import { comparable, withoutGluedMark } from './names.ts';

/** A grade as printed, normalised. */
export interface GradeReading {
  grade: number;
  label: Framework['scale'][number]['label'];
}

/** What is graded, and its grade as printed. */
export interface TitleAndGrade {
  title: string;
  grade: string;
}

/** What a text may be, in the grades of a framework. */
export interface GradeForms {
  /** The grade, if the whole text is one; otherwise null. */
  readonly read: (text: string) => GradeReading | null;
  /** A title whose sentence states its grade: `Leadership, management and governance are inadequate`; else null. */
  readonly stated: (text: string) => TitleAndGrade | null;
  /** The title in a text that states its grade, or none: `… are not yet good` is a heading too; otherwise null. */
  readonly titleIn: (text: string) => string | null;
  /** The title before the longest grade, if it passes the test; null if there is none. */
  readonly splitBefore: (
    text: string,
    isTitle: (title: string, printed: string) => boolean,
  ) => TitleAndGrade | null;
  /** A pattern for a sentence, in which `GRADE` becomes the group `grade` for any grade in words. */
  readonly sentence: (pattern: string) => RegExp;
  /** Whether a text names a grade in words and does not deny it. */
  readonly names: (text: string) => boolean;
}

type Scale = Framework['scale'];

/**
 * Not after words that deny a grade, `not yet good`, `less than good`, `need to improve to be good`, nor at the end of
 * another, `require improvement to be good`.
 */
const notDenied =
  String.raw`(?<!\b(?:not|never|less than|no longer|yet to|short of|far from|needs? to improve)(?: \p{L}+){0,3} )` +
  String.raw`(?<!\b(?:improvement|order|are|is) to (?:be|become)(?: judged)? )`;

/** What parts a name from the grade in a heading: `are`, `is judged to be`, `continue to`. */
const verb =
  '(?:is that (?:it is|they are)|(?:is|are|ha(?:s|ve) been|remains?|continues? to(?: be)?)' +
  '(?: (?:now|still|also|currently|overall))?(?: (?:judged|graded|rated)(?: (?:to be|to|as))?)?)';

/** Words before a grade: `Grade 3`, `Grade awarded: 3`, `APA grade: 3` */
const gradeLabel = String.raw`(?:(?:overall|APA)\s)?(?:grade|judge?ment)(?:\s(?:awarded|grade))?`;

/** `… help and protection:good`: what parts a title from its grade, without its space. */
const gluedSign = /(?<=[\p{L}\s])([:;–])(?=\p{L})/gu;

/** Maximum number of words in a grade: `Grade 2 – requires improvement to be good`. */
const longestGrade = 8;

/**
 * Splits a text at each place where a grade may begin: `Being healthy: Grade 3`. The longest grade comes first, as a
 * title may end in any words.
 */
export function splitsBeforeGrade(text: string): [title: string, grade: string][] {
  const words = text.trim().split(/\s+/u);
  const first = Math.max(1, words.length - longestGrade);
  return words
    .slice(first)
    .map((_, index): [string, string] => [
      words.slice(0, first + index).join(' '),
      words.slice(first + index).join(' '),
    ]);
}

/** Makes the forms of the grades on a scale. */
export function createGradeForms(scale: Scale): GradeForms {
  const steps = scale.map((step) => ({ ...step, pattern: printedForm(step) }));
  const inWords = scale
    .flatMap((step) => step.printed)
    .filter((printed) => !/^\\?\d/u.test(printed));
  const words = inWords.join('|');
  const statements = statementsOf(inWords);
  const withoutGrade = new RegExp(
    `^(?<title>.+?) (?:is|are|remains?|ha(?:s|ve)|do(?:es)? not|needs? to)\\b[^.:;]{1,40} (?:${words})$`,
    'iu',
  );
  const sentence = (pattern: string): RegExp =>
    new RegExp(pattern.replace('GRADE', `${notDenied}(?<grade>${words})\\b`), 'iu');
  const named = sentence(String.raw`\bGRADE`);
  const read = (text: string): GradeReading | null => {
    // Not `comparable`: it removes a leading number, and a grade may be one.
    const printed = withoutGluedMark(collapsed(text));
    const step = steps.find(({ pattern }) => pattern.test(printed));
    return step === undefined ? null : { grade: step.grade, label: step.label };
  };
  const stated = (text: string): TitleAndGrade | null => {
    const whole = comparable(text).replace(/\.$/u, '');
    const groups = statements.map((pattern) => pattern.exec(whole)).find(Boolean)?.groups;
    return groups === undefined
      ? null
      : { title: groups['title'] ?? '', grade: groups['grade'] ?? '' };
  };
  return {
    read,
    stated,
    titleIn: (text) =>
      stated(text)?.title ?? withoutGrade.exec(comparable(text))?.groups?.['title'] ?? null,
    splitBefore: (text, isTitle) => {
      const found = splitsBeforeGrade(text.replace(gluedSign, '$1 ')).find(
        ([title, printed]) => isTitle(title, printed) && read(printed) !== null,
      );
      return found === undefined ? null : { title: found[0], grade: found[1] };
    },
    sentence,
    names: (text) => named.test(text),
  };
}

/**
 * `Grade: 3`, `Good (3)`, `Grade 3 – good`: two forms side by side must be of the same grade. Not `Grade awarded1`, which
 * is a header with its footnote mark.
 */
function printedForm(step: Scale[number]): RegExp {
  const printed = `(?:${step.printed.join('|')})`;
  return wholePattern(
    String.raw`\(?(?:${gradeLabel}(?::\s?|\s))?\(?${printed}\)?(?:\s?[(:–-]\s?(?:grade\s)?${printed}\)?)?[.*]?`,
  );
}

/** Patterns of titles that state their grade, in the order in which they are tried. */
function statementsOf(grades: readonly string[]): RegExp[] {
  return [
    new RegExp(`^(?<title>.+?) ${verb} (?<grade>${grades.join('|')})$`, 'iu'),
    ...grades
      .filter((printed) => printed.includes('improvement'))
      .map(
        // `… help and protection: requires improvement` is not a sentence, but a title followed by its grade.
        (printed) =>
          new RegExp(
            `^(?<title>.+?)(?<![:\\p{Pd}])(?: is that (?:it|they)| still)? (?<grade>${printed})$`,
            'iu',
          ),
      ),
  ];
}
