/** Which report a source is: its framework, its council and its date of publication. */
import type { Editorial } from '../schemas/editorial.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { Note, Published } from '../schemas/report.ts';
import type { IngestContext, ManifestEntry } from './context.ts';
import { createMessage, type Message } from './messages/message.ts';
import { councilDiffers, councilFromPath, councilUntold } from './model/council-messages.ts';
import { councilOfPath, findCouncil, recogniseCouncil } from './model/council.ts';
import { recogniseFramework } from './model/framework.ts';
import { inspectedDoubts, readInspected } from './model/metadata.ts';
import { findPublished } from './model/published.ts';
import { reportPeriod } from './model/report-period.ts';
import type { SourceFile } from './types/source.ts';

/** What identifies a report. */
export interface Identity {
  framework: Framework;
  council: Council;
  published: Published;
  editorial: Editorial | undefined;
  manifest: ManifestEntry | undefined;
  /** Notes on other evidence that disagrees. */
  notes: Note[];
}

/** Identifies the report: the editor takes precedence over the manifest, and the manifest over the text. */
export function identify(
  source: SourceFile,
  context: IngestContext,
): { report: Identity | null; messages: Message[] } {
  const editorial = context.editorials.find((entry) => entry.source === source.sha256);
  const manifest = context.manifest.find((entry) => entry.file === source.file);
  const named = editorial?.council ?? manifest?.council;
  const framework = frameworkOf(source, editorial, context.frameworks);
  const { published, notes } = findPublished(source, editorial, manifest);
  const period = reportPeriod(readInspected(source), published);
  const reading =
    named === undefined
      ? recogniseCouncil(source, context.councils, period)
      : findCouncil(named, context.councils, period);
  const inPath =
    named === undefined && reading.council === null
      ? councilOfPath(source.file, reading, context.councils, period).council
      : null;
  const council = reading.council ?? inPath;
  if (framework !== null && council !== null && published !== null) {
    // Folder names may also name a council: `80563_stockton-on-tees`.
    const names = named === undefined ? source.file.split('/') : [];
    return {
      report: { framework, council, published, editorial, manifest, notes },
      messages: [
        ...(inPath === null
          ? councilDiffers(council, names, context.councils, period)
          : [councilFromPath(inPath, source.file)]),
        ...inspectedDoubts(source, published),
      ],
    };
  }
  return {
    report: null,
    messages: [
      ...(framework === null ? [frameworkUntold(editorial?.framework)] : []),
      ...(council === null && reading.council === null
        ? [councilUntold(named, reading.rivals)]
        : []),
      ...(published === null ? [dateUntold(manifest?.published)] : []),
    ],
  };
}

/** The framework that the editor names, or otherwise the one that the text speaks for; null if there is none. */
function frameworkOf(
  source: SourceFile,
  editorial: Editorial | undefined,
  frameworks: readonly Framework[],
): Framework | null {
  if (editorial?.framework === undefined) return recogniseFramework(source, frameworks);
  return frameworks.find(({ id }) => id === editorial.framework) ?? null;
}

/** @param named its id in the editorial file */
function frameworkUntold(named: string | undefined): Message {
  const reason =
    named === undefined
      ? 'No inspection framework was recognised: this may not be an inspection report.'
      : `The editorial file names the framework “${named}”, which is not described.`;
  return createMessage('no-framework', null, reason);
}

/** @param named the date in the manifest */
function dateUntold(named: string | undefined): Message {
  const reason =
    named === undefined
      ? 'The text does not state a publication date.'
      : `“${named}” in sources.csv is not a date.`;
  return createMessage('no-date', null, reason);
}
