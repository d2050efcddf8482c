/** What the components of a report's text know of the report: MDX hands them only their own attributes. */
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
  /** Where the summary, or the main report, is on the same area, by the fragment of a section or unit. */
  counterparts: ReadonlyMap<string, Counterpart>;
  /** What later reports say of recommendations, by the fragment of one or of the section that lists them. */
  later: LaterNotes;
  /** Ids of the marks that lead to each footnote. */
  marks: ReadonlyMap<string, string[]>;
  /** Former addresses of each unit that has some. */
  aliases: ReadonlyMap<string, string[]>;
  /** Tables met so far: each wrapper needs a name of its own. */
  tables: number;
}

/** A judgement with what other reports of the council said of the same area. */
export interface NotedJudgement extends ThroughTime {
  judgement: Judgement;
}

/** What the text of `report` needs to know. */
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

/** The page of the source on which a unit begins; undefined where the source has none. */
export function sourcePageOf({ report }: Reading, id: string): number | undefined {
  return report.units.get(id)?.page ?? undefined;
}

/** What the page put into `Astro.locals`. */
export function readingFrom(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('A component of a report’s text stands outside a report.');
  return locals.reading;
}
