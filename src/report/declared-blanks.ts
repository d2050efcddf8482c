/** Reasons, declared by a framework, why its reports lack a grade. */
import type { Framework } from '../schemas/registers.ts';
import type { Judgement, ReportFrontmatter } from '../schemas/report.ts';
import { wholePattern } from '../util/patterns.ts';

/** Why a report gives no grade of its own on an area, according to its framework. */
export type DeclaredBlank =
  /** One judgement covers this area and another. */
  | { type: 'joint'; judgement: Judgement; reason: string }
  /** The judgement was abolished before this report. */
  | { type: 'abolished'; reason: string };

type Blank = Framework['blanks'][number];

/** The first reason that fits a report, which must have no judgement on the area; null if none fits. */
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

/** Why a judgement also covers another area; null if it covers only its own. */
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
