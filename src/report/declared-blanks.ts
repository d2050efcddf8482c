/** What a framework says itself of a grade that a report of it lacks. */
import type { Framework } from '../schemas/registers.ts';
import type { Judgement, ReportFrontmatter } from '../schemas/report.ts';
import { wholePattern } from '../util/patterns.ts';

/** Why a report gives no grade of its own on an area, as its framework has it. */
export type DeclaredBlank =
  /** One judgement covers this area and another. */
  | { type: 'joint'; judgement: Judgement; reason: string }
  /** The judgement was ended before this report. */
  | { type: 'abolished'; reason: string };

type Blank = Framework['blanks'][number];

/** The first kind that fits the report; null where none does. It must have no judgement on the area. */
export function declaredBlank(
  area: string,
  { blanks }: Pick<Framework, 'blanks'>,
  { published, judgements }: Pick<ReportFrontmatter, 'published' | 'judgements'>,
): DeclaredBlank | null {
  for (const blank of blanks.filter((one) => one.area === area)) {
    const { reason } = blank;
    if (blank.type === 'abolished') {
      if (published.date >= blank.from) return { type: 'abolished', reason };
      continue;
    }
    const judgement = judgements.find((one) => covers(blank, one));
    if (judgement) return { type: 'joint', judgement, reason };
  }
  return null;
}

/** Why a judgement covers another area too; null where it covers its own alone. */
export function coverageOf(judgement: Judgement, { blanks }: Framework): string | null {
  return blanks.find((one) => covers(one, judgement))?.reason ?? null;
}

function covers(blank: Blank, { area, title }: Judgement): boolean {
  return (
    blank.type === 'joint' &&
    area === blank.with &&
    blank.titles.some((one) => wholePattern(one).test(title))
  );
}
