/** Numbers of judgements on an area by grade and year: counted, never averaged. */
import type { GradeLabel } from '../../schemas/grade.ts';
import type { Framework } from '../../schemas/registers.ts';
import type { Scope } from '../../schemas/report.ts';
import { yearOf } from '../../util/dates.ts';
import { renamedGrades, type Renaming } from '../frameworks.ts';
import type { Stated } from './judgements.ts';

export interface GradesByYear {
  /** In the order in which frameworks came into use; different bodies are counted separately. */
  groups: YearGroup[];
  /** The highest number of judgements in a row. */
  most: number;
  /** Labels of the frameworks that occur, by step, best first. */
  labels: { grade: number; labels: GradeLabel[] }[];
}

/** Judgements under a framework on one body. */
export interface YearGroup {
  framework: Framework;
  scope: Scope;
  /** Grades with a different name from that in the group before. */
  renamed: Renaming[];
  /** Oldest first. */
  years: YearRow[];
}

export interface YearRow {
  /** Of publication. */
  year: string;
  /** Best first, one for each grade of the scale. */
  counts: { grade: number; label: GradeLabel; count: number }[];
  total: number;
}

/** @param judgements on one area */
export function gradesByYear(
  judgements: readonly Stated[],
  frameworks: readonly Framework[],
): GradesByYear {
  const sorted = frameworks.flatMap((framework) => {
    const own = judgements.filter(({ report }) => report.framework === framework);
    const scopes = Map.groupBy(own, ({ scope }) => scope);
    return [...scopes].map(([scope, same]) => ({
      framework,
      scope,
      years: rowsOf(same, framework),
    }));
  });
  const groups = sorted.map((group, index) => {
    const before = sorted[index - 1];
    return { ...group, renamed: before ? renamedGrades(before.framework, group.framework) : [] };
  });
  const totals = groups.flatMap(({ years }) => years.map(({ total }) => total));
  return { groups, most: Math.max(0, ...totals), labels: labelsOf(groups) };
}

function rowsOf(judgements: readonly Stated[], { scale }: Framework): YearRow[] {
  const byYear = Map.groupBy(judgements, ({ report }) => yearOf(report.data.published.date));
  return [...byYear]
    .map(([year, own]) => ({
      year,
      counts: scale.map(({ grade, label }) => ({
        grade,
        label,
        count: own.filter((one) => one.label === label).length,
      })),
      total: own.length,
    }))
    .sort((a, b) => a.year.localeCompare(b.year, 'en'));
}

function labelsOf(groups: readonly YearGroup[]): GradesByYear['labels'] {
  const steps = groups.flatMap(({ framework }) => framework.scale);
  return [4, 3, 2, 1].map((grade) => ({
    grade,
    labels: [...new Set(steps.filter((one) => one.grade === grade).map(({ label }) => label))],
  }));
}
