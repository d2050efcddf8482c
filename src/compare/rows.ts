/** A comparison as rows of a CSV file. Pure. */
import type { JudgementRecord } from '../schemas/published/judgement.ts';
import type { ComparedArea, ComparedEntry } from './table.ts';

export const columns = [
  'council_id',
  'gss',
  'area',
  'report_id',
  'framework',
  'published',
  'title',
  'scope',
  'grade',
  'label',
  'printed',
  'url',
  'text',
  'no_grade',
] as const;

export type Row = Record<(typeof columns)[number], string>;

/** A row for each judgement, and for each report without a grade, with the reason, as on the page. */
export function comparedRows(areas: readonly ComparedArea[]): Row[] {
  return areas.flatMap(({ area, cells }) =>
    cells.flatMap(({ council, entries }) =>
      entries.flatMap((entry) => {
        const told = {
          council_id: council.id,
          gss: council.gss,
          area,
          report_id: entry.report.id,
          framework: entry.report.framework,
          published: entry.report.published,
        };
        return rowsOf(entry).map((row) => ({ ...told, ...row }));
      }),
    ),
  );
}

type Said = Omit<Row, 'council_id' | 'gss' | 'area' | 'report_id' | 'framework' | 'published'>;

function rowsOf({ report, judgements, blank }: ComparedEntry): Said[] {
  return blank === null ? judgements.map(gradedRow) : [blankRow(report.url, blank.reason)];
}

/** The row of a judgement, with the paragraphs that the page quotes. */
function gradedRow(judgement: JudgementRecord): Said {
  const { title, scope, grade, label, printed, url, quotes } = judgement;
  const text = quotes.map((quote) => quote.text).join('\n\n');
  return { title, scope, grade: String(grade), label, printed, url, text, no_grade: '' };
}

function blankRow(url: string, reason: string | null): Said {
  const none = { title: '', scope: '', grade: '', label: '', printed: '', text: '' };
  return { ...none, url, no_grade: reason ?? '' };
}
