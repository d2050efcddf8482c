/** A grade as printed → the framework's judgement that it is the grade of. */
import type { Framework } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import { wholePattern } from '../../util/patterns.ts';
import { createMessage, type Message } from '../messages/message.ts';
import type { TitleAndGrade } from '../parse/grade-forms.ts';
import { comparable, nameOf } from '../parse/names.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { PlacedSection } from './sections.ts';

/** A judgement that a framework describes. */
export type JudgementSpec = Framework['judgements'][number];

/** A judgement as printed, before the paragraph that states it in words is known. */
export interface Graded extends Omit<Judgement, 'anchor'> {
  /** Fragment of the unit that prints the grade. */
  printedAt: string;
  /** Whether that unit is in the section about the judgement's own area. */
  own: boolean;
  line: number;
}

/** The unit that prints a grade. */
export interface PrintedAt {
  /** Its fragment. */
  anchor: string;
  /** 1-based source line. */
  line: number;
}

/** The section being read, and what is needed to read its grades. */
export interface GradeContext {
  section: PlacedSection;
  framework: Framework;
  vocabulary: Vocabulary;
  messages: Message[];
}

/**
 * The grades that a whole text states in the framework's words: `Children's services in Stockport are good`; none that
 * follow another: `… have improved from inadequate to good`.
 */
export function statedIn(text: string, at: PrintedAt, context: GradeContext): Graded[] {
  const whole = comparable(text).replace(/\.$/u, '');
  const { framework, vocabulary } = context;
  return framework.judgements.flatMap((spec): Graded[] => {
    const printed = spec.headings
      .map((pattern) => vocabulary.sentence(`^(?:${pattern})$`).exec(whole))
      .find((match) => match !== null)?.groups?.['grade'];
    if (printed === undefined) return [];
    const before = whole.slice(0, whole.lastIndexOf(printed));
    if (vocabulary.namesGrade(before)) return [];
    const title = before.replace(/(?:\s+(?:is|are|is that it))?\s*$/iu, '');
    return toGraded(spec, { title, grade: printed }, at, context);
  });
}

/** The judgements of the framework that tables of grades call by a title. */
export function specsFor(title: string, framework: Framework): JudgementSpec[] {
  return framework.judgements.filter(({ titles }) =>
    titles.some((pattern) => wholePattern(pattern).test(nameOf(title))),
  );
}

/** Whether a title names something that the framework's reports grade, but that has no outcome area. */
function isOtherJudgement(title: string, { otherJudgements }: Framework): boolean {
  return otherJudgements.some((pattern) => wholePattern(pattern).test(nameOf(title)));
}

/** The judgement on which a grade is printed; none if what is printed is not a grade. */
export function toGraded(
  { area, scope }: JudgementSpec,
  { title, grade: printed }: TitleAndGrade,
  { anchor, line }: PrintedAt,
  { section, vocabulary }: GradeContext,
): Graded[] {
  const reading = vocabulary.grade(printed);
  if (reading === null) return [];
  const own = section.area === area && section.heading !== null;
  return [{ area, title, scope, ...reading, printed, printedAt: anchor, own, line }];
}

/** Reports a grade that is none of the judgements: of something without an outcome area, or unknown to the framework. */
export function reportUnplaced(
  { title, grade }: TitleAndGrade,
  line: number,
  { framework, messages }: GradeContext,
): void {
  const what = `“${title}” is graded “${grade}”`;
  messages.push(
    isOtherJudgement(title, framework)
      ? createMessage('grade-without-area', line, `${what}, and belongs to no outcome area.`)
      : createMessage(
          'grade-unplaced',
          line,
          `${what}, and the framework judges nothing of that name.`,
        ),
  );
}
