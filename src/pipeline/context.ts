/** What ingest knows besides the files themselves: registers, editorial decisions, the manifest. */
import type { Editorial } from '../schemas/editorial.ts';
import type { Council, Framework } from '../schemas/registers.ts';

/** A row of `sources.csv`: what the texts do not say. */
export interface ManifestEntry {
  file: string;
  url?: string;
  published?: string;
  council?: string;
}

export interface IngestContext {
  councils: readonly Council[];
  frameworks: readonly Framework[];
  /** Editorial decisions; each names its source by hash. */
  editorials: readonly Editorial[];
  manifest: readonly ManifestEntry[];
}
