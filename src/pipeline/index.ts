/** Bytes of one source → Report: read, furniture, parse, model, check. Pure: no disk, no Astro. */
import type { Correction, Editorial } from '../schemas/editorial.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { Note, Published } from '../schemas/report.ts';
import { checkReport } from './check/index.ts';
import { checkVerbatim } from './check/verbatim.ts';
import { readReport } from '../report/read.ts';
import type { IngestContext, ManifestEntry } from './context.ts';
import { bodyToMdx } from './emit/body.ts';
import { findFurniture, toOmitted, withoutFurniture } from './furniture/index.ts';
import { councilDiffers, councilUntold } from './messages/council.ts';
import { createMessage } from './messages/rules.ts';
import { findCouncil, recogniseCouncil } from './model/council.ts';
import { parseDate } from './model/dates.ts';
import { recogniseFramework } from './model/framework.ts';
import { readJudgements } from './model/judgements.ts';
import { readFacts, readInspected, readPublished } from './model/metadata.ts';
import { reportPeriod } from './model/report-period.ts';
import { buildSections } from './model/sections.ts';
import { parseBlocks } from './parse/index.ts';
import { createVocabulary } from './parse/vocabulary.ts';
import { readText } from './read/text.ts';
import type { Message } from './types/message.ts';
import type { Report } from './types/report.ts';
import type { SourceFile } from './types/source.ts';

/** The report, where the file could be ingested, and everything that there is to say about it. */
export interface IngestResult {
  report: Report | null;
  messages: Message[];
}

/**
 * Ingests one file. Its report-id is `<council>-<framework>-<yyyy>`; where two reports would share one,
 * the caller allots the longer form.
 */
export function ingestReport(
  file: string,
  bytes: Uint8Array,
  context: IngestContext,
): IngestResult {
  const { source, messages } = readText(file, bytes);
  if (source === null) return { report: null, messages };
  const facts = identify(source, context);
  if (facts.report === null) return { report: null, messages: [...messages, ...facts.messages] };
  const { framework, council, published, editorial, manifest } = facts.report;
  messages.push(...facts.messages);
  const vocabulary = createVocabulary(framework);
  const furniture = findFurniture(source, vocabulary);
  const omitted = toOmitted(furniture);
  const parsed = parseBlocks(
    withoutFurniture(source, furniture),
    vocabulary,
    editorial?.corrections,
  );
  const { sections, notes } = buildSections(parsed.blocks, framework, vocabulary);
  const { judgements, messages: judged } = readJudgements(sections, framework, vocabulary);
  const text = readReport(bodyToMdx(sections));
  const report: Report = {
    meta: {
      id: `${council.id}-${framework.id}-${published.date.slice(0, 4)}`,
      title: `${framework.name}: ${council.name}`,
      council: council.id,
      framework: framework.id,
      published,
      ...readFacts(source, framework),
      judgements,
      words: text.words,
      source: {
        file,
        sha256: source.sha256,
        ...(manifest?.url === undefined ? {} : { url: manifest.url }),
      },
      omitted,
      notes: [...noteDecisions(editorial, messages), ...parsed.notes, ...notes].sort(
        (a, b) => a.line - b.line,
      ),
    },
    sections: sections.map(({ place: _, ...section }) => section),
  };
  const lost = checkVerbatim(source, omitted, text.printed);
  return withChecks(report, [...messages, ...parsed.messages, ...judged, ...lost]);
}

function withChecks(report: Report, messages: Message[]): IngestResult {
  // A number that repeats is told as such, and not once more as an address that does.
  const told = messages.filter(({ rule }) => rule === 'number-repeats').map(({ line }) => line);
  const checked = checkReport(report).filter(({ line }) => !told.includes(line));
  const all = [...messages, ...checked];
  const failed = all.some(({ severity }) => severity === 'error');
  return { report: failed ? null : report, messages: all };
}

interface Identity {
  framework: Framework;
  council: Council;
  published: Published;
  editorial: Editorial | undefined;
  manifest: ManifestEntry | undefined;
}

/** What report the source is: the editor's word goes before the manifest's, and that before the text's. */
function identify(
  source: SourceFile,
  context: IngestContext,
): { report: Identity | null; messages: Message[] } {
  const editorial = context.editorials.find((entry) => entry.source === source.sha256);
  const manifest = context.manifest.find((entry) => entry.file === source.file);
  const named = editorial?.council ?? manifest?.council;
  const framework =
    editorial?.framework === undefined
      ? recogniseFramework(source, context.frameworks)
      : (context.frameworks.find(({ id }) => id === editorial.framework) ?? null);
  const published = readDate(source, editorial, manifest);
  const period = reportPeriod(readInspected(source), published);
  const reading =
    named === undefined
      ? recogniseCouncil(source, context.councils, period)
      : findCouncil(named, context.councils, period);
  const { council } = reading;
  if (framework !== null && council !== null && published !== null) {
    const names = named === undefined ? [source.file, context.folder ?? ''] : [];
    return {
      report: { framework, council, published, editorial, manifest },
      messages: councilDiffers(council, names, context.councils, period),
    };
  }
  const messages: Message[] = [];
  if (framework === null) {
    const reason = 'No framework of inspection was recognised: this may be no inspection report.';
    messages.push(createMessage('no-framework', null, reason));
  }
  if (reading.council === null) {
    messages.push(councilUntold(named, reading.rivals));
  }
  if (published === null) {
    const reason =
      manifest?.published === undefined
        ? 'The text states no date of publication.'
        : `“${manifest.published}” in sources.csv is no date.`;
    messages.push(createMessage('no-date', null, reason));
  }
  return { report: null, messages };
}

function readDate(
  source: SourceFile,
  editorial: Editorial | undefined,
  manifest: ManifestEntry | undefined,
): Published | null {
  if (editorial?.published !== undefined) return { ...editorial.published, from: 'editor' };
  if (manifest?.published !== undefined) {
    const iso = /^\d{4}(-\d{2}){0,2}$/u.test(manifest.published);
    const precision = (['year', 'month', 'day'] as const)[manifest.published.split('-').length - 1];
    const evidence = `sources.csv: ${manifest.published}`;
    if (iso && precision !== undefined) {
      return { date: manifest.published, precision, from: 'manifest', evidence };
    }
    const date = parseDate(manifest.published);
    return date === null ? null : { ...date, from: 'manifest', evidence };
  }
  return readPublished(source);
}

function decisionText(decision: Correction): string {
  switch (decision.what) {
    case 'number-is':
      return `this is paragraph ${String(decision.number)}`;
    case 'number-belongs-above':
      return 'the number on this line is that of the paragraph above';
    case 'no-number':
      return 'the number on this line is part of the text';
  }
}

/** The editor's decisions and the warnings of reading, as notes that readers see. */
function noteDecisions(editorial: Editorial | undefined, messages: readonly Message[]): Note[] {
  const corrections = (editorial?.corrections ?? []).map((decision): Note => ({
    line: decision.line,
    what: `The editor’s decision: ${decisionText(decision)}.`,
    why: `${decision.why} Evidence: ${decision.evidence}`,
  }));
  const read = messages.map(({ line, reason, hint }): Note => ({
    line: line ?? 1,
    what: reason,
    why: hint,
  }));
  return [...corrections, ...read];
}
