/** What the components of a report’s text know about the report. From MDX they only get their own attributes. */
import { marksByFootnote } from '../../data/report/footnotes.ts';
import type { Report } from '../../data/collections.ts';
import type { LaterLibrary } from '../../data/report/later.ts';
import { laterNotes, type LaterNotes } from '../../data/report/later-notes.ts';
import { bodyOf } from '../../data/report/report-body.ts';
import {
  createThroughTime,
  type ThroughTime,
  type ThroughTimeLibrary,
} from '../../data/grades/through-time.ts';
import { counterpartsOf, type Counterpart } from '../../references/counterparts.ts';
import type { ReportReferences } from '../../references/types.ts';
import type { Judgement } from '../../schemas/report.ts';

/** The report being read. */
export interface Reading extends Pick<ReportReferences, 'references' | 'backlinks'> {
  report: Report;
  /** Judgements by the anchor of the unit that states them. */
  judgements: ReadonlyMap<string, NotedJudgement[]>;
  /** Places of the summary or main report on the same area, by the fragment of a section or unit. */
  counterparts: ReadonlyMap<string, Counterpart>;
  /** What later reports say about recommendations, by the fragment of one or of the section that lists them. */
  later: LaterNotes;
  /** Ids of the marks of each footnote. */
  marks: ReadonlyMap<string, string[]>;
  /** Former fragments of units, by the present one. */
  aliases: ReadonlyMap<string, string[]>;
  /** Number of tables so far, because each needs a name of its own. */
  tables: number;
}

/** A judgement with what other reports on the council say about the same area. */
export interface NotedJudgement extends ThroughTime {
  judgement: Judgement;
}

/** The reading of a report. */
export function readingOf(
  report: Report,
  library: ThroughTimeLibrary & LaterLibrary,
  { references, backlinks }: Pick<ReportReferences, 'references' | 'backlinks'>,
): Reading {
  const judgements = new Map<string, NotedJudgement[]>();
  const throughTime = createThroughTime(report, library);
  for (const judgement of report.data.judgements) {
    const noted = judgements.get(judgement.anchor) ?? [];
    noted.push({ judgement, ...throughTime(judgement) });
    judgements.set(judgement.anchor, noted);
  }
  const aliases = new Map(report.ledger?.units.map((unit) => [unit.fragment, unit.aliases]));
  return {
    report,
    references,
    backlinks,
    judgements,
    counterparts: counterpartsOf(report.text, report.framework),
    later: laterNotes(report, library, { references, backlinks }),
    marks: marksByFootnote(bodyOf(report)),
    aliases,
    tables: 0,
  };
}

/** The page of the source on which a unit begins; undefined if the source has no pages. */
export function sourcePageOf({ report }: Reading, id: string): number | undefined {
  return report.units.get(id)?.page ?? undefined;
}

/** The reading that the page put into `Astro.locals`. Throws if there is none. */
export function readingFrom(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('A component of a report’s text stands outside a report.');
  return locals.reading;
}
