/** What the components of a report's text know of the report: MDX hands them only their own attributes. */
import { marksByFootnote } from '../../data/footnotes.ts';
import { elsewhere, type Stated } from '../../data/judgements.ts';
import type { Report } from '../../data/collections.ts';
import type { Judgement } from '../../schemas/report.ts';

/** The report being read. */
export interface Reading {
  /** Judgements by the anchor of the unit that states them. */
  judgements: ReadonlyMap<string, NotedJudgement[]>;
  /** Ids of the marks that lead to each footnote. */
  marks: ReadonlyMap<string, string[]>;
  /** Former addresses of each unit that has some. */
  aliases: ReadonlyMap<string, string[]>;
  /** Tables met so far: each wrapper needs a name of its own. */
  tables: number;
}

/** A judgement with what other reports of the council said of the same area. */
export interface NotedJudgement {
  judgement: Judgement;
  elsewhere: Stated[];
}

/** What the text of `report` needs to know. */
export function readingOf(report: Report, all: readonly Report[]): Reading {
  const judgements = new Map<string, NotedJudgement[]>();
  for (const judgement of report.data.judgements) {
    const noted = judgements.get(judgement.anchor) ?? [];
    noted.push({ judgement, elsewhere: elsewhere(judgement, report, all) });
    judgements.set(judgement.anchor, noted);
  }
  const aliases = new Map(report.ledger?.units.map((unit) => [unit.fragment, unit.aliases]));
  return { judgements, marks: marksByFootnote(report.entry.body ?? ''), aliases, tables: 0 };
}

/** What the page put into `Astro.locals`. */
export function readingFrom(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('A component of a report’s text stands outside a report.');
  return locals.reading;
}
