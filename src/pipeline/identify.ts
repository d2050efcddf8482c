/** Which report a source is: its framework, its council and its date of publication. */
import type { Period } from '../registers/councils.ts';
import type { Editorial } from '../schemas/editorial.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { Note, Published } from '../schemas/report.ts';
import { listed } from '../util/words.ts';
import type { IngestContext, ManifestEntry } from './context.ts';
import { createMessage, type Message } from './messages/message.ts';
import {
  councilDiffers,
  councilFromPath,
  councilOverruled,
  councilUntold,
} from './model/council-messages.ts';
import { councilOfPath, findCouncil, recogniseCouncil } from './model/council.ts';
import { recogniseFrameworks } from './model/framework.ts';
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
  const candidates = frameworksOf(source, editorial, context.frameworks);
  const framework = candidates.length === 1 ? (candidates[0] ?? null) : null;
  const { published, notes } = findPublished(source, editorial, manifest);
  const period = reportPeriod(readInspected(source), published);
  const { council, messages } = councilOf(
    source,
    { editorial, manifest },
    context.councils,
    period,
  );
  if (framework !== null && council !== null && published !== null) {
    return {
      report: { framework, council, published, editorial, manifest, notes },
      messages: [...messages, ...inspectedDoubts(source, published)],
    };
  }
  return {
    report: null,
    messages: [
      ...(framework === null
        ? [frameworkUntold(editorial?.framework, candidates, context.frameworks)]
        : []),
      ...(council === null ? messages : []),
      ...(published === null ? [dateUntold(manifest?.published)] : []),
    ],
  };
}

/** The council of a report, and what there is to say about how it was found, or why none was. */
interface CouncilFound {
  council: Council | null;
  messages: Message[];
}

/** The council that the editor names, or the manifest, or otherwise the text. */
function councilOf(
  source: SourceFile,
  { editorial, manifest }: Pick<Identity, 'editorial' | 'manifest'>,
  councils: readonly Council[],
  period: Period | null,
): CouncilFound {
  const named = editorial?.council ?? manifest?.council;
  if (named === undefined) return readCouncil(source, councils, period);
  const reading = findCouncil(named, councils, period);
  if (reading.council === null) {
    return { council: null, messages: [councilUntold(named, reading.rivals)] };
  }
  const { council } = reading;
  // An editor gives evidence; a row of the manifest may have been put beside the wrong file.
  if (editorial?.council !== undefined) return { council, messages: [] };
  const read = recogniseCouncil(source, councils, period).council;
  const isOther = read !== null && read !== council;
  return { council, messages: isOther ? [councilOverruled(council, read)] : [] };
}

/** The council that the text is about or, if it settles none, to which the path of its file points. */
function readCouncil(
  source: SourceFile,
  councils: readonly Council[],
  period: Period | null,
): CouncilFound {
  const { file } = source;
  const reading = recogniseCouncil(source, councils, period);
  if (reading.council !== null) {
    // Folder names may also name a council: `80563_stockton-on-tees`.
    const messages = councilDiffers(reading.council, file.split('/'), councils, period);
    return { council: reading.council, messages };
  }
  const { council } = councilOfPath(file, reading, councils, period);
  const message =
    council === null ? councilUntold(undefined, reading.rivals) : councilFromPath(council, file);
  return { council, messages: [message] };
}

/** The framework that the editor names, or otherwise those that the text speaks for most. */
function frameworksOf(
  source: SourceFile,
  editorial: Editorial | undefined,
  frameworks: readonly Framework[],
): Framework[] {
  if (editorial?.framework === undefined) return recogniseFrameworks(source, frameworks);
  return frameworks.filter(({ id }) => id === editorial.framework);
}

/**
 * The error that no framework was identified.
 * @param named its id in the editorial file
 * @param candidates those that the text speaks for equally
 * @param known all that are described
 */
function frameworkUntold(
  named: string | undefined,
  candidates: readonly Framework[],
  known: readonly Framework[],
): Message {
  const idsOf = (frameworks: readonly Framework[]): string[] => frameworks.map(({ id }) => id);
  let reason = 'No inspection framework was recognised: this may not be an inspection report.';
  if (named !== undefined) {
    reason = `The editorial file names the framework “${named}”, which is not described; ${listed(idsOf(known))} are.`;
  } else if (candidates.length > 0) {
    reason = `The text speaks equally for the frameworks ${listed(idsOf(candidates))}: their recognise weighs the same.`;
  }
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
