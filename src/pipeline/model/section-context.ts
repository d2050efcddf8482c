import type { Note } from '../../schemas/report.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { RunAddress } from './numbering.ts';

/** What is needed to read a section and give its units their ids. */
export interface SectionContext {
  id: string;
  /** Prefix of the ids of recommendations, e.g. `rec`; null if the section is not one of recommendations. */
  recommendations: string | null;
  runs: ReadonlyMap<number, RunAddress>;
  vocabulary: Vocabulary;
  /** Whether a text begins the end of the report, below the last area without a heading. */
  closes: (text: string) => boolean;
  /** Counts one more of a kind: recommendations through the report, other kinds in the section. */
  count(kind: string): number;
  notes: Note[];
}
