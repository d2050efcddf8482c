/** What the parser and the model may ask about a text, answered with the words of a framework. */
import type { Framework, OutlineNode } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import type { Finding } from '../types/blocks.ts';
import { createGradeForms, type GradeReading, type TitleAndGrade } from './grade-forms.ts';
import { nameOf, withoutGluedMark } from './names.ts';

export interface Vocabulary {
  /** Whether the text is a heading of the framework's outline. */
  isKnownHeading(text: string): boolean;
  /** The names that the outline may have for a heading: all of it, and without the grade that it states. */
  names(text: string): string[];
  /** A heading that states a grade in words: `Leadership, management and governance are inadequate`. */
  statedGrade(text: string): TitleAndGrade | null;
  /** A known heading with its grade on one line, `Being healthy: Grade 3`; null for any other text. */
  gradedHeading(text: string): TitleAndGrade | null;
  /** A title and its grade, parted by a sign, `Being healthy: Grade 3`, whether or not the title is known; else null. */
  partedGrade(text: string): TitleAndGrade | null;
  /** The role of the part under a heading, null if it has none; undefined if the outline does not name the heading. */
  role(text: string): OutlineNode['role'] | null | undefined;
  /** The kind of findings that the text is a label of; null if it is not one. */
  finding(text: string): Finding | null;
  /** The grade, if the whole text is one, e.g. `3`, `Good`, `Grade 3`, `Good (3)`; otherwise null. */
  grade(text: string): GradeReading | null;
  /** Whether the whole text is a grade, or says that there is none: `Not judged`. */
  isGradeCell(text: string): boolean;
  /** Whether the text is a scale of grades, with or without its boxes and tick: `Inadequate ☐ Adequate ☐ Good ☒`. */
  isScale(text: string): boolean;
  /** Whether tables of grades use the text to name something judged: `2.1 Adoption performance`. */
  isJudged(text: string): boolean;
  /**
   * The headers of columns on a line, `Local services overall Council services`. The first cell holds the words
   * before them, or is empty; null for any other line.
   */
  columns(text: string): string[] | null;
  /** A pattern for a sentence, in which `GRADE` becomes the group `grade` for any grade in words. */
  sentence(pattern: string): RegExp;
  /** Whether the text names a grade in words, wherever in it, and does not deny it. */
  namesGrade(text: string): boolean;
}

/** What a table of grades prints if there is no grade. */
const notJudged = /^(?:not (?:judged|graded|inspected|applicable)|no judge?ment|n\/a)\.?$/iu;

/** A box of a printed scale, empty or ticked: `☐`, `☒`, `[x]`, `X`. */
const tick = /^(?:[^\p{L}\p{N}]+|\P{L}?x\P{L}?)$/iu;

/** Fewest grades on a scale. */
const shortestScale = 3;

/** The sign between a title and its grade. */
const parting = /[:\p{Pd}]$/u;

/** Maximum number of words in the header above the titles: `Assessment judgement area`. */
const longestStub = 4;

/** Maximum number of words in the header of a column: far more than any framework prints. */
const longestColumn = 8;

/** Makes the vocabulary of a framework's reports. */
export function createVocabulary(framework: Framework): Vocabulary {
  const headings = outlineHeadings(framework.outline);
  const patterns = headings.map(({ pattern }) => pattern);
  const strengths = framework.findings.strengths.map(wholePattern);
  const weaknesses = framework.findings.weaknesses.map(wholePattern);
  const columns = framework.columns.map(({ match }) => wholePattern(match));
  const titles = [
    ...framework.judgements.flatMap((judgement) => judgement.titles),
    ...framework.otherJudgements,
  ].map(wholePattern);
  const statesInText = framework.statements.length > 0;
  const forms = createGradeForms(framework.scale);
  const { read: grade, stated, titleIn, splitBefore } = forms;
  const names = (text: string): string[] => {
    const title = titleIn(text);
    return [nameOf(text), ...(title === null ? [] : [nameOf(title)])];
  };
  return {
    isKnownHeading: (text) =>
      // Where sentences state the judgements, `Service management is good.` is one of them.
      (statesInText && text.trim().endsWith('.') ? [nameOf(text)] : names(text)).some((name) =>
        isNamed(name, patterns),
      ),
    names,
    statedGrade: stated,
    gradedHeading: (text) =>
      // `Capacity to improve 3` may be a row of a table; `Capacity to improve: 3` is a heading with its grade.
      splitBefore(
        text,
        (title, printed) =>
          (parting.test(title) || /\p{L}/u.test(printed)) && isNamed(title, patterns),
      ),
    partedGrade: (text) =>
      splitBefore(text, (title, printed) => parting.test(title) && /\p{L}/u.test(printed)),
    role: (text) => {
      const named = names(text).map((name) => headings.find(({ pattern }) => pattern.test(name)));
      return named.find((heading) => heading !== undefined)?.role;
    },
    finding: (text) => {
      if (isNamed(text, strengths)) return 'strength';
      return isNamed(text, weaknesses) ? 'weakness' : null;
    },
    grade,
    isGradeCell: (text) => notJudged.test(withoutGluedMark(text.trim())) || grade(text) !== null,
    isScale: (text) => {
      const words = text.split(/\s+/u).filter((word) => !tick.test(word));
      return words.length >= shortestScale && words.every((word) => grade(word) !== null);
    },
    isJudged: (text) => isNamed(text, titles),
    columns: (text) => columnsIn(text, (name) => isNamed(name, columns)),
    sentence: forms.sentence,
    namesGrade: forms.names,
  };
}

/** Whether a text is a name that one of the patterns matches. */
function isNamed(text: string, patterns: readonly RegExp[]): boolean {
  const name = nameOf(text);
  return patterns.some((pattern) => pattern.test(name));
}

/** The words before the headers of columns, and the headers; null if others follow. */
function columnsIn(text: string, isColumn: (name: string) => boolean): string[] | null {
  const all = text.split(/\s+/u);
  for (let before = 0; before <= longestStub && before < all.length; before += 1) {
    const heads = splitColumns(all.slice(before), isColumn);
    if (heads !== null) return [all.slice(0, before).join(' '), ...heads];
  }
  return null;
}

/** Splits words into names of columns; null if some words belong to none. */
function splitColumns(
  words: readonly string[],
  isColumn: (name: string) => boolean,
): string[] | null {
  if (words.length === 0) return [];
  for (let count = Math.min(words.length, longestColumn); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const rest = isColumn(name) ? splitColumns(words.slice(count), isColumn) : null;
    if (rest !== null) return [name, ...rest];
  }
  return null;
}

/** The headings of an outline, each with the role of its part. */
function outlineHeadings(
  nodes: readonly OutlineNode[],
  above: OutlineNode['role'] | null = null,
): { pattern: RegExp; role: OutlineNode['role'] | null }[] {
  return nodes.flatMap((node) => {
    const role = node.role ?? above;
    const own = node.match.map((match) => ({ pattern: wholePattern(match), role }));
    return [...own, ...(Array.isArray(node.children) ? outlineHeadings(node.children, role) : [])];
  });
}
