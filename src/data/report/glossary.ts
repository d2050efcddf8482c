/** The abbreviations of all reports, for the glossary. */
import { findAbbreviations } from '../../report/abbreviations.ts';
import type { Unit } from '../../report/types.ts';
import type { Report } from '../library.ts';

/** An abbreviation with all its meanings. */
export interface GlossaryEntry {
  /** See `glossaryId`. */
  id: string;
  /** `CAMHS` */
  short: string;
  meanings: GlossaryMeaning[];
}

/** A long form, and where reports define it, once per report. */
export interface GlossaryMeaning {
  /** As first printed. Differences of case or apostrophes do not make another meaning. */
  long: string;
  definitions: { report: Report; unit: Unit }[];
}

/** Entries from A to Z; within each, meanings and definitions in the order of the reports. */
export function glossaryOf(reports: readonly Report[]): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const report of reports) {
    for (const { short, long, unit } of findAbbreviations(report.text.units)) {
      const id = glossaryId(short);
      const entry = entries.get(id) ?? { id, short, meanings: [] };
      entries.set(id, entry);
      const definition = { report, unit };
      const known = entry.meanings.find((meaning) => sameWords(meaning.long, long));
      if (known) known.definitions.push(definition);
      else entry.meanings.push({ long, definitions: [definition] });
    }
  }
  return [...entries.values()].sort((a, b) => a.short.localeCompare(b.short, 'en-GB'));
}

/** Id of an abbreviation’s entry on the page: `camhs`, `a-and-e`. */
export function glossaryId(short: string): string {
  return short.toLowerCase().replaceAll('&', '-and-');
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  return plain(a) === plain(b);
}
