/** A framework's words as questions that the parser and the model ask of a line. */
import type { Framework, OutlineNode } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import type { Finding } from '../types/blocks.ts';

/** A grade as printed, normalised. */
export interface GradeReading {
  grade: number;
  label: Framework['scale'][number]['label'];
}

export interface Vocabulary {
  /** Whether the text is a heading that the framework's outline names. */
  isKnownHeading(text: string): boolean;
  /** What a heading may be called in the outline: the whole of it, and without the grade that it states. */
  names(text: string): string[];
  /** A heading that states a grade in words: `Leadership, management and governance are inadequate`. */
  partGrade(text: string): { title: string; grade: string } | null;
  /** A known heading with its grade on one line, `Being healthy: Grade 3`; null for any other text. */
  gradedHeading(text: string): { title: string; grade: string } | null;
  /** What the outline says of the part under that heading; undefined where it does not name it. */
  role(text: string): OutlineNode['role'] | null | undefined;
  /** Which list of findings the text is the label of. */
  finding(text: string): Finding | null;
  /** The grade that the whole text is, e.g. `3`, `Good`, `Grade 3`, `Good (3)`. */
  grade(text: string): GradeReading | null;
  /** Whether the whole text is a grade, or says that none was given: `Not judged`. */
  isGradeCell(text: string): boolean;
  /** Whether a table of grades names something judged so: `2.1 Adoption performance`. */
  isJudged(text: string): boolean;
  /**
   * The heads of columns that a line holds, `Local services overall Council services`, with what stands
   * before them first, or an empty cell; null for any other line.
   */
  columns(text: string): string[] | null;
  /** A pattern of a sentence, with `GRADE` made a group of that name for any grade in words. */
  sentence(pattern: string): RegExp;
}

/** `1. `, `2.1 `: the number that a table or a contents list prints before a name. */
const numbering = /^\d+(?:\.\d+)*\.?\s+/u;

/** `Board1`: the mark of a footnote that an export put on the line. */
const gluedMark = /(?<=\p{Ll}{3})\d{1,2}$/u;

/** Words before a grade: `Grade 3`, `Grade awarded: 3`, `APA grade: 3` */
const gradeLabel = String.raw`(?:(?:overall|APA)\s)?(?:grade|judge?ment)(?:\s(?:awarded|grade))?`;

/** What a table of grades prints where no grade was given. */
const notJudged = /^not (?:judged|graded|applicable)\.?$/iu;

/** Text as names are compared: one space, no numbering before it, no footnote mark, colon or dash after it. */
export function comparable(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(numbering, '')
      // `… and care leavers is: inadequate`
      .replace(/\s(?:is|are):$/iu, '')
      .replace(/(?:<sup>\d{1,3}<\/sup>|[\p{No}:]|\s\p{Pd})+$/u, '')
      .replace(gluedMark, '')
      .trim()
  );
}

/** Words of the longest head above the titles: `Assessment judgement area`. */
const longestStub = 4;

/** Words of the longest head of a column: far more than any framework prints. */
const longestColumn = 8;

/** Words of the longest grade: `Grade 2 – requires improvement to be good`. */
const longestGrade = 8;

/** A text in two, wherever a grade may begin: `Being healthy: Grade 3`. The longest title comes first. */
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
    // `Grade: 3`, `Good (3)`, `Grade 3 – good`: two forms side by side are those of one grade.
    const pattern = wholePattern(
      String.raw`\(?(?:${gradeLabel}:?\s?)?\(?${printed}\)?(?:\s?[(:–-]\s?(?:grade\s)?${printed}\)?)?\.?`,
    );
    return { ...step, pattern };
  });
  const inWords = framework.scale
    .flatMap((step) => step.printed)
    .filter((printed) => !/^\\?\d/u.test(printed));
  const words = inWords.join('|');
  const improvement = inWords.filter((printed) => /improvement/u.test(printed));
  const stated = [
    new RegExp(`^(?<title>.+?) (?:is|are|is that it is) (?<grade>${words})$`, 'iu'),
    ...improvement.map(
      // `… help and protection: requires improvement` is no sentence, but a title with its grade behind it.
      (printed) =>
        new RegExp(`^(?<title>.+?)(?<![:\\p{Pd}])(?: is that it)? (?<grade>${printed})$`, 'iu'),
    ),
  ];
  const partGrade = (text: string): { title: string; grade: string } | null => {
    const whole = comparable(text).replace(/\.$/u, '');
    const groups = stated.map((pattern) => pattern.exec(whole)).find(Boolean)?.groups;
    return groups === undefined
      ? null
      : { title: groups['title'] ?? '', grade: groups['grade'] ?? '' };
  };
  const names = (text: string): string[] => {
    const part = partGrade(text);
    return [comparable(text), ...(part === null ? [] : [comparable(part.title)])];
  };
  const matches = (patterns: RegExp[], text: string): boolean => {
    const name = comparable(text);
    return patterns.some((pattern) => pattern.test(name));
  };
  const grade = (text: string): GradeReading | null => {
    // Not `comparable`: that takes a number off, and a grade may be one.
    const printed = text.replace(/\s+/gu, ' ').trim();
    const step = scale.find(({ pattern }) => pattern.test(printed));
    return step === undefined ? null : { grade: step.grade, label: step.label };
  };
  return {
    isKnownHeading: (text) => names(text).some((name) => matches(patterns, name)),
    names,
    partGrade,
    gradedHeading: (text) => {
      // `Capacity to improve 3` may be a row of a table; `Capacity to improve: 3` is no accident.
      const found = splitsBeforeGrade(text).find(
        ([title, printed]) =>
          (/[:\p{Pd}]$/u.test(title) || /\p{L}/u.test(printed)) &&
          grade(printed) !== null &&
          matches(patterns, title),
      );
      return found === undefined ? null : { title: found[0], grade: found[1] };
    },
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

/** Words that may be parted into names of columns, parted; null where some belong to none. */
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

/** The headings of an outline, each with the role of the part that it stands in. */
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
