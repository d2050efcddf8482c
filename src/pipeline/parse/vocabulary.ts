/** What the parser and the model may ask about a text, answered with the words of a framework. */
import type { Framework, OutlineNode } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import type { Finding } from '../types/blocks.ts';
import { collapsed } from '../../util/white-space.ts';

/** A grade as printed, normalised. */
export interface GradeReading {
  grade: number;
  label: Framework['scale'][number]['label'];
}

export interface Vocabulary {
  /** Whether the text is a heading of the framework's outline. */
  isKnownHeading(text: string): boolean;
  /** The names that the outline may have for a heading: all of it, and without the grade that it states. */
  names(text: string): string[];
  /** A heading that states a grade in words: `Leadership, management and governance are inadequate`. */
  partGrade(text: string): { title: string; grade: string } | null;
  /** A known heading with its grade on one line, `Being healthy: Grade 3`; null for any other text. */
  gradedHeading(text: string): { title: string; grade: string } | null;
  /** A title and its grade, parted by a sign, `Being healthy: Grade 3`, whether or not the title is known; else null. */
  partedGrade(text: string): { title: string; grade: string } | null;
  /** The role of the part under a heading, null if it has none; undefined if the outline does not name the heading. */
  role(text: string): OutlineNode['role'] | null | undefined;
  /** The kind of findings that the text is a label of; null if it is not one. */
  finding(text: string): Finding | null;
  /** The grade, if the whole text is one, e.g. `3`, `Good`, `Grade 3`, `Good (3)`; otherwise null. */
  grade(text: string): GradeReading | null;
  /** Whether the whole text is a grade, or says that there is none: `Not judged`. */
  isGradeCell(text: string): boolean;
  /** Whether tables of grades use the text to name something judged: `2.1 Adoption performance`. */
  isJudged(text: string): boolean;
  /**
   * The headers of columns on a line, `Local services overall Council services`. The first cell holds the words
   * before them, or is empty; null for any other line.
   */
  columns(text: string): string[] | null;
  /** A pattern for a sentence, in which `GRADE` becomes the group `grade` for any grade in words. */
  sentence(pattern: string): RegExp;
}

/** `1. `, `2.1 `: the number before a name in a table or in the contents. */
const numbering = /^\d+(?:\.\d+)*\.?\s+/u;

/** `Board1`: a footnote mark that an export lowered to the line. */
const gluedMark = /(?<=\p{Ll}{3})\d{1,2}$/u;

/** Words before a grade: `Grade 3`, `Grade awarded: 3`, `APA grade: 3` */
const gradeLabel = String.raw`(?:(?:overall|APA)\s)?(?:grade|judge?ment)(?:\s(?:awarded|grade))?`;

/** What a table of grades prints if there is no grade. */
const notJudged = /^(?:not (?:judged|graded|inspected|applicable)|no judge?ment|n\/a)\.?$/iu;

/** `… help and protection:good`: what parts a title from its grade, without its space. */
const gluedSign = /(?<=[\p{L}\s])([:;–])(?=\p{L})/gu;

/** The sign between a title and its grade. */
const parting = /[:\p{Pd}]$/u;

/** Text normalised to compare names: single spaces, no number before it, no footnote mark, colon or dash after it. */
export function comparable(text: string): string {
  return (
    collapsed(text)
      .replace(numbering, '')
      // `… and care leavers is: inadequate`
      .replace(/\s(?:is|are):$/iu, '')
      .replace(/(?:<sup>\d{1,3}<\/sup>|[\p{No}:;,]|\s?\p{Pd})+$/u, '')
      .replace(gluedMark, '')
      .trim()
  );
}

/** The form in which names are matched: as in `comparable`, and without `&`. */
export function nameOf(text: string): string {
  return comparable(text).replace(/\s?&\s?/gu, ' and ');
}

/** Maximum number of words in the header above the titles: `Assessment judgement area`. */
const longestStub = 4;

/** Maximum number of words in the header of a column: far more than any framework prints. */
const longestColumn = 8;

/** Maximum number of words in a grade: `Grade 2 – requires improvement to be good`. */
const longestGrade = 8;

/** Splits a text at each place where a grade may begin: `Being healthy: Grade 3`. The longest title comes first. */
export function splitsBeforeGrade(text: string): [title: string, grade: string][] {
  const words = text.trim().split(/\s+/u);
  return words
    .slice(1)
    .slice(-longestGrade)
    .map((_, index, tail): [string, string] => {
      const at = words.length - 1 - index;
      return [words.slice(0, at).join(' '), tail.slice(tail.length - 1 - index).join(' ')];
    });
}

export function createVocabulary(framework: Framework): Vocabulary {
  const headings = outlineHeadings(framework.outline);
  const patterns = headings.map(({ pattern }) => pattern);
  const findings = {
    strength: framework.findings.strengths.map(wholePattern),
    weakness: framework.findings.weaknesses.map(wholePattern),
  };
  const columns = framework.columns.map(({ match }) => wholePattern(match));
  const titles = framework.judgements.flatMap((judgement) => judgement.titles.map(wholePattern));
  const scale = framework.scale.map((step) => {
    const printed = `(?:${step.printed.join('|')})`;
    // `Grade: 3`, `Good (3)`, `Grade 3 – good`: two forms side by side must be of the same grade. Not `Grade awarded1`,
    // which is a header with its footnote mark.
    const pattern = wholePattern(
      String.raw`\(?(?:${gradeLabel}(?::\s?|\s))?\(?${printed}\)?(?:\s?[(:–-]\s?(?:grade\s)?${printed}\)?)?[.*]?`,
    );
    return { ...step, pattern };
  });
  const inWords = framework.scale
    .flatMap((step) => step.printed)
    .filter((printed) => !/^\\?\d/u.test(printed));
  const words = inWords.join('|');
  const improvement = inWords.filter((printed) => /improvement/u.test(printed));
  const stated = [
    new RegExp(
      `^(?<title>.+?) (?:(?:is|are|ha(?:s|ve) been)(?: judged(?: to be)?)?|is that it is) (?<grade>${words})$`,
      'iu',
    ),
    ...improvement.map(
      // `… help and protection: requires improvement` is not a sentence, but a title followed by its grade.
      (printed) =>
        new RegExp(`^(?<title>.+?)(?<![:\\p{Pd}])(?: is that it)? (?<grade>${printed})$`, 'iu'),
    ),
  ];
  const statesInText = framework.statements.length > 0;
  const partGrade = (text: string): { title: string; grade: string } | null => {
    const whole = comparable(text).replace(/\.$/u, '');
    const groups = stated.map((pattern) => pattern.exec(whole)).find(Boolean)?.groups;
    return groups === undefined
      ? null
      : { title: groups['title'] ?? '', grade: groups['grade'] ?? '' };
  };
  const names = (text: string): string[] => {
    const part = partGrade(text);
    return [nameOf(text), ...(part === null ? [] : [nameOf(part.title)])];
  };
  const matches = (patterns: RegExp[], text: string): boolean => {
    const name = nameOf(text);
    return patterns.some((pattern) => pattern.test(name));
  };
  const grade = (text: string): GradeReading | null => {
    // Not `comparable`: it removes a leading number, and a grade may be one.
    const printed = collapsed(text).replace(gluedMark, '');
    const step = scale.find(({ pattern }) => pattern.test(printed));
    return step === undefined ? null : { grade: step.grade, label: step.label };
  };
  const split = (
    text: string,
    isTitle: (title: string, printed: string) => boolean,
  ): { title: string; grade: string } | null => {
    const found = splitsBeforeGrade(text.replace(gluedSign, '$1 ')).find(
      ([title, printed]) => isTitle(title, printed) && grade(printed) !== null,
    );
    return found === undefined ? null : { title: found[0], grade: found[1] };
  };
  return {
    isKnownHeading: (text) =>
      // Where sentences state the judgements, `Service management is good.` is one of them.
      (statesInText && text.trim().endsWith('.') ? [nameOf(text)] : names(text)).some((name) =>
        matches(patterns, name),
      ),
    names,
    partGrade,
    gradedHeading: (text) =>
      // `Capacity to improve 3` may be a row of a table; `Capacity to improve: 3` is a heading with its grade.
      split(
        text,
        (title, printed) =>
          (parting.test(title) || /\p{L}/u.test(printed)) && matches(patterns, title),
      ),
    partedGrade: (text) =>
      split(text, (title, printed) => parting.test(title) && /\p{L}/u.test(printed)),
    role: (text) => {
      const [whole = '', title = whole] = names(text);
      const named = (name: string): (typeof headings)[number] | undefined =>
        headings.find(({ pattern }) => pattern.test(name));
      return (named(whole) ?? named(title))?.role;
    },
    finding: (text) => {
      if (matches(findings.strength, text)) return 'strength';
      return matches(findings.weakness, text) ? 'weakness' : null;
    },
    grade,
    isGradeCell: (text) => notJudged.test(text.trim()) || grade(text) !== null,
    isJudged: (text) => matches(titles, text),
    columns: (text) => {
      const all = text.split(/\s+/u);
      for (let before = 0; before <= longestStub && before < all.length; before += 1) {
        const heads = splitColumns(all.slice(before), (name) => matches(columns, name));
        if (heads !== null) return [all.slice(0, before).join(' '), ...heads];
      }
      return null;
    },
    sentence: (pattern) => new RegExp(pattern.replace('GRADE', `(?<grade>${words})\\b`), 'iu'),
  };
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
