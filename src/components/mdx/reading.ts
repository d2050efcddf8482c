/** What the components of a report’s text know about the report. From MDX they only get their own attributes. */
import { marksByFootnote } from '../../data/report/footnotes.ts';
import type { Report } from '../../data/library.ts';
import type { LaterLibrary } from '../../data/report/later.ts';
import { laterNotes, type LaterNote, type LaterNotes } from '../../data/report/later-notes.ts';
import {
  createThroughTime,
  type ThroughTime,
  type ThroughTimeLibrary,
} from '../../data/grades/through-time.ts';
import { counterpartsOf, type Counterpart } from '../../references/counterparts.ts';
import type { Backlink, ReportReferences, Target } from '../../references/types.ts';
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
  /** Former fragments of the units that were renamed, by the present one. */
  aliases: ReadonlyMap<string, string[]>;
  /** Number of tables so far, because each needs a name of its own. */
  tables: number;
}

/** What the notes on a unit say. */
export interface UnitNotes {
  judgements: readonly NotedJudgement[];
  counterpart: Counterpart | undefined;
  /** What it refers to without naming it. If the words name the target, their link is enough. */
  targets: readonly Target[];
  backlinks: readonly Backlink[];
  later: readonly LaterNote[];
}

/** A judgement with what other reports on the council say about the same area. */
export interface NotedJudgement extends ThroughTime {
  judgement: Judgement;
}

/**
 * The reading of a report.
 * @param body its MDX
 */
export function readingOf(
  report: Report,
  body: string,
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
  const renamed = report.ledger?.units.filter(({ aliases }) => aliases.length > 0) ?? [];
  return {
    report,
    references,
    backlinks,
    judgements,
    counterparts: counterpartsOf(report.text, report.framework),
    later: laterNotes(report, library, { references, backlinks }),
    marks: marksByFootnote(body),
    aliases: new Map(renamed.map(({ fragment, aliases }) => [fragment, aliases])),
    tables: 0,
  };
}

/** The page of the source on which a unit begins; undefined if the source has no pages. */
export function sourcePageOf({ report }: Reading, id: string): number | undefined {
  return report.units.get(id)?.page ?? undefined;
}

/** The notes on a unit; null if there is nothing to say. */
export function notesOn(reading: Reading, id: string): UnitNotes | null {
  const notes = {
    judgements: reading.judgements.get(id) ?? [],
    counterpart: reading.counterparts.get(id),
    targets: (reading.references.get(id) ?? [])
      .map(({ to }) => to)
      .filter((to) => to.kind === 'not-held' || (to.kind === 'places' && to.basis !== 'named')),
    backlinks: reading.backlinks.get(id) ?? [],
    later: reading.later.get(id) ?? [],
  };
  const { counterpart, ...lists } = notes;
  const isEmpty = Object.values(lists).every(({ length }) => length === 0);
  return isEmpty && counterpart === undefined ? null : notes;
}

/** The reading that the page put into `Astro.locals`. Throws if there is none. */
export function readingFrom(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('A component of a report’s text stands outside a report.');
  return locals.reading;
}
