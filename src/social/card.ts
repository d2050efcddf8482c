/** The contents of a social card, the image shown when the address of a page is shared. */
import { tallyOf } from '../data/grades/tally.ts';
import { gradeBeside, gradeSteps, gradeWords } from '../report/grade-words.ts';
import { isOverall } from '../report/overall.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import type { Judgement, ReportFrontmatter } from '../schemas/report.ts';
import { dateWithPreposition } from '../util/dates.ts';
import { capital, listed } from '../util/words.ts';

/** The words and grades on a card. */
export interface Card {
  title: string;
  /** Below the title. */
  line: string;
  grades: CardGrade[];
  /** Summary of the grades that do not fit; null if all do. */
  rest: string | null;
}

export interface CardGrade {
  /** What is judged, as printed. */
  title: string;
  /** The grade as printed, with the normalised grade unless the printed words contain it. */
  words: string;
  label: GradeLabel;
  /** 4 (best) to 1. */
  steps: number;
}

/** The parts of a report that its card shows. */
export type ShownReport = Pick<ReportFrontmatter, 'title' | 'published' | 'judgements'>;

/** In pixels: the recommended size of Open Graph images. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Maximum number of lines of grades, to be legible when the card is shown at a third of its width. */
const mostLines = 5;

/**
 * The card of all pages other than those of reports.
 * @param subject what the site contains, worded to fit within a sentence
 */
export function siteCard(subject: string): Card {
  return {
    title: `${capital(subject)}, word for word`,
    line: 'A permanent address for every paragraph',
    grades: [],
    rest: null,
  };
}

export function cardOf({ title, published, judgements }: ShownReport): Card {
  const date = `Published ${dateWithPreposition(published.date)}`;
  const shown = overallFirst(judgements);
  const hidden = shown.splice(shown.length > mostLines ? mostLines - 1 : mostLines);
  return {
    title,
    line: published.from === 'editor' ? `${date} (the editor’s date)` : date,
    grades: shown.map(({ title: judged, printed, label }) => ({
      title: judged,
      words: [printed, gradeBeside(printed, label)].filter(Boolean).join(' '),
      label,
      steps: gradeSteps[label],
    })),
    rest: hidden.length === 0 ? null : `And ${hidden.length} more${tallied(hidden)}`,
  };
}

/** The card in words, for those who cannot see it. */
export function altOf({ title, line, grades, rest }: Card): string {
  const judged = grades.map((grade) => `${grade.title}: ${grade.words}`);
  return [title, line, ...judged, ...(rest === null ? [] : [rest])].join('. ') + '.';
}

/** Path of a report's card from the site's root. */
export const cardPath = (id: string) => `reports/${id}.png`;
export const siteCardPath = 'card.png';

function overallFirst(judgements: readonly Judgement[]): Judgement[] {
  return [...judgements.filter(isOverall), ...judgements.filter((one) => !isOverall(one))];
}

/** `, all good` or `: 2 good and 1 adequate` */
function tallied(judgements: readonly Judgement[]): string {
  const parts = tallyOf(judgements);
  const words = parts.map(({ label, count }) => `${count} ${gradeWords[label]}`);
  return parts[0] && parts.length === 1
    ? `, all ${gradeWords[parts[0].label]}`
    : `: ${listed(words)}`;
}
