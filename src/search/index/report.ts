/** A report as search reads it: its metadata, and the units that search finds. */
import { sectionNames } from '../../report/section-names.ts';
import type { ReportText, Unit } from '../../report/types.ts';
import type { ReportFrontmatter } from '../../schemas/report.ts';
import type { UnitKind } from '../../schemas/unit-kinds.ts';
import { isFindable } from '../findable.ts';
import { indexWords } from '../index-words.ts';
import { tokenize } from '../query/tokens.ts';
import { wordsOf } from './words.ts';

/** A report as given to search. */
export interface IndexedReport {
  data: ReportFrontmatter;
  text: ReportText;
}

/** A report with the units that search finds. */
export interface SearchedReport {
  data: ReportFrontmatter;
  /** In the order of the report. */
  units: SearchedUnit[];
}

export interface SearchedUnit extends Unit {
  kind: Exclude<UnitKind, 'section'>;
  /** Name of its section, made distinct from others with the same heading. */
  sectionName: string;
  /** Its words as written in the index. */
  words: string[];
  /** Its words as search compares them, each once (see `wordsOf`). */
  vocabulary: string[];
}

/** Picks what search finds in a report. */
export function toSearchedReport({ data, text }: IndexedReport): SearchedReport {
  const names = sectionNames(text.sections);
  const units = text.units.flatMap((unit) => {
    const { kind, section, sectionId } = unit;
    if (kind === 'section' || !isFindable(unit)) return [];
    const sectionName = names.get(sectionId) ?? section;
    const tokens = tokenize(unit.text);
    return {
      ...unit,
      kind,
      sectionName,
      words: indexWords(tokens),
      vocabulary: [...wordsOf(tokens)],
    };
  });
  return { data, units };
}
