/** The content of the pages: reports, and the registers that explain them. Only types, so that no module needs Astro. */
import type { Ledger } from '../ledger/types.ts';
import type { Block } from '../report/blocks.ts';
import type { ReportText, Unit } from '../report/types.ts';
import type { Comparable } from '../schemas/comparable.ts';
import type { Council, Framework, Outcome } from '../schemas/registers.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';

/** A report with everything that belongs to it. */
export interface Report {
  id: string;
  data: ReportFrontmatter;
  council: Council;
  framework: Framework;
  /** Absolute path of its file. */
  file: string;
  text: ReportText;
  /** The text as blocks, by the id of the section, for other pages that show it. */
  blocks: ReadonlyMap<string, Block[]>;
  /** Words of the text: `built` counted like the frontmatter's `words`, `page` as compared with the source's. */
  words: { built: number; page: number };
  /** Units by their fragment. */
  units: ReadonlyMap<string, Unit>;
  /** All addresses ever published for it; null if it has no ledger. */
  ledger: Ledger | null;
  /** Whether its file is as ingest wrote it; null if it has no checksum. */
  isAsWritten: boolean | null;
}

/** All reports and registers of the site. */
export interface Library {
  /** Newest first; by id if of the same day. */
  reports: Report[];
  /** Councils with reports, sorted by name; each has a page. */
  councils: Council[];
  /** Every council of the register. */
  allCouncils: readonly Council[];
  /** Outcome areas that a report judges or has a section on, in the register's order; each has a page. */
  outcomes: Outcome[];
  /** Every outcome area of the register, by id. */
  areas: ReadonlyMap<string, Outcome>;
  /** Frameworks with reports, in the order in which they came into use. */
  frameworks: Framework[];
  /** Every framework of the register. */
  allFrameworks: readonly Framework[];
  /** Which judgements may be joined by a line. */
  comparable: Comparable[];
}
