/** How well a report was read, for the page “Quality”, the top of the report's page and `data/quality.json`. */
import { leftOutByReason, wordsOf } from '../../report/left-out.ts';
import { standingOf } from '../../schemas/note-rules.ts';
import type { Quality } from '../../schemas/quality.ts';
import type { UnitKind } from '../../schemas/unit-kinds.ts';
import { dateInWords } from '../../util/dates.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import type { Library, Report } from '../library.ts';
import { judgementsFound } from './expected-judgements.ts';
import { numberRuns } from './number-runs.ts';
import { openProblems } from './open-problems.ts';

const known = new WeakMap<Report, Quality>();

/** The quality of a report, measured on its text in this build, once per build. */
export function qualityOf(report: Report, library: Pick<Library, 'areas'>): Quality {
  const quality = known.get(report) ?? measure(report, library);
  known.set(report, quality);
  return quality;
}

/** `data/quality.json` */
export function qualityFile(library: Pick<Library, 'areas' | 'reports'>): Quality[] {
  return library.reports.map((report) => qualityOf(report, library));
}

function measure(report: Report, { areas }: Pick<Library, 'areas'>): Quality {
  const { data, text } = report;
  const { words: inSource, ...source } = data.source;
  const words = {
    source: inSource ?? null,
    left: wordsOf(data.omitted),
    page: report.words.page,
  };
  const runs = numberRuns(text.units, data.notes);
  const judgements = judgementsFound(report);
  return {
    report: report.id,
    url: absolute(reportPath(report.id)),
    source,
    words,
    units: unitsByKind(report),
    runs,
    judgements,
    omissions: leftOutByReason(data.omitted),
    notes: data.notes.map((note) => ({ ...note, standing: standingOf(note) })),
    corrections: correctionsOf(report),
    problems: openProblems(report, { words, runs, judgements }, areas),
  };
}

function unitsByKind({ text }: Report): Record<UnitKind, number> {
  const counts: Record<UnitKind, number> = {
    section: 0,
    paragraph: 0,
    recommendation: 0,
    strength: 0,
    weakness: 0,
    item: 0,
    footnote: 0,
  };
  for (const { kind } of text.units) counts[kind] += 1;
  return counts;
}

/** The editor's decisions on the date, lines of the text, and addresses. */
function correctionsOf({ data, ledger }: Report): Quality['corrections'] {
  const { published, notes } = data;
  const date = {
    what: `The date of publication is the editor’s: ${dateInWords(published.date)}.`,
    why: published.evidence,
  };
  return [
    ...(published.from === 'editor' ? [date] : []),
    ...notes
      .filter((note) => standingOf(note) === 'editor')
      .map(({ what, why }) => ({ what, why })),
    ...(ledger?.units ?? []).flatMap(({ fragment, status, aliases }) => [
      ...(status === 'withdrawn'
        ? [{ what: `The address #${fragment} was withdrawn: no text has it now.`, why: null }]
        : []),
      ...aliases.map((alias) => ({
        what: `The address #${alias} was renamed, and leads to #${fragment}.`,
        why: null,
      })),
    ]),
  ];
}
