/** What a social card says: the image that stands for a page where its address is shared. */
import { tallyOf } from '../data/grades/tally.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import type { Judgement, ReportFrontmatter } from '../schemas/report.ts';
import { dateWithPreposition } from '../util/dates.ts';
import { capital, gradeBeside, gradeSteps, gradeWords, listed } from '../util/words.ts';

/** The words of a card, and the grades on it. */
export interface Card {
  title: string;
  /** Below the title. */
  line: string;
  grades: CardGrade[];
  /** The grades that have no room, counted; null where there are none. */
  rest: string | null;
}

export interface CardGrade {
  /** What is judged, as printed. */
  title: string;
  /** The grade as printed, with the common word where it prints a number. */
  words: string;
  label: GradeLabel;
  /** 4 (best) to 1. */
  steps: number;
}

/** What of a report its card shows. */
export type ShownReport = Pick<ReportFrontmatter, 'title' | 'published' | 'judgements'>;

/** Pixels: the size that readers of Open Graph tags ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Lines of grades that can be read where the card is shown a third as wide. */
const mostLines = 5;

/**
 * The card of all pages that are not a report’s.
 * @param subject what the site holds, as it would stand within a sentence
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

/** The card in words, for those who do not see it. */
export function altOf({ title, line, grades, rest }: Card): string {
  const judged = grades.map((grade) => `${grade.title}: ${grade.words}`);
  return [title, line, ...judged, ...(rest === null ? [] : [rest])].join('. ') + '.';
}

/** Path of a report's card from the site's root. */
export const cardPath = (id: string) => `reports/${id}.png`;
export const siteCardPath = 'card.png';

function overallFirst(judgements: readonly Judgement[]): Judgement[] {
  const isOverall = ({ area }: Judgement) => area === 'overall-effectiveness';
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
