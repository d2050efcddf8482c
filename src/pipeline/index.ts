/** Bytes of one source → Report: read, furniture, parse, model, check. Pure: no disk, no Astro. */
import { parseMdx } from '../report/mdx.ts';
import { textIn, wholeIn } from '../report/read.ts';
import type { ReportText } from '../report/types.ts';
import type { Correction } from '../schemas/editorial.ts';
import type { Note, ReportFrontmatter } from '../schemas/report.ts';
import { yearOf } from '../util/dates.ts';
import { checkReport } from './check/index.ts';
import { checkPageOrder } from './check/page-order.ts';
import { checkVerbatim, passagesOf } from './check/verbatim.ts';
import { countSource } from './check/words.ts';
import type { IngestContext } from './context.ts';
import { bodyToMdx } from './emit/body.ts';
import { findFurniture, rangesOf, withoutFurniture } from './furniture/index.ts';
import { marginFurniture } from './furniture/margins.ts';
import { identify, type Identity } from './identify.ts';
import { readLayout } from './layout/index.ts';
import { pageOfLine } from './line-places.ts';
import type { Message } from './messages/message.ts';
import { noteDecisions } from './messages/notes.ts';
import { readJudgements } from './model/judgements.ts';
import { readDocument, readFacts } from './model/metadata.ts';
import { placeOnPages } from './model/pages.ts';
import { buildSections } from './model/sections.ts';
import { parseBlocks, type ParseResult } from './parse/index.ts';
import { createVocabulary, type Vocabulary } from './parse/vocabulary.ts';
import { isPdf, readPdf } from './read/pdf/index.ts';
import type { ReadResult } from './read/result.ts';
import { readText } from './read/text.ts';
import type { Furniture } from './types/furniture.ts';
import type { Page } from './types/page.ts';
import type { Report } from './types/report.ts';
import type { SourceFile } from './types/source.ts';

/** The text of a report as written to its file, and as read back from it. */
export interface WrittenText {
  mdx: string;
  text: ReportText;
}

/** The report and its text, both null if the file could not be ingested, and all messages about it. */
export type IngestResult = { messages: Message[] } & (
  { report: Report; written: WrittenText } | { report: null; written: null }
);

/**
 * Ingests one file. The report-id is `<council>-<framework>-<yyyy>`; if two reports would share one, the caller
 * allots the longer form.
 */
export async function ingestReport(
  file: string,
  bytes: Uint8Array,
  context: IngestContext,
): Promise<IngestResult> {
  if (!isPdf(bytes)) return ingestText(file, bytes, context);
  return ingestSource(await readPdf(file, bytes), context);
}

/** Ingests one file of text or Markdown. */
export function ingestText(file: string, bytes: Uint8Array, context: IngestContext): IngestResult {
  return ingestSource(readText(file, bytes), context);
}

/** Ingests a file that has been read. */
export function ingestSource(
  { source, messages: read }: ReadResult,
  context: IngestContext,
): IngestResult {
  if (source === null) return refused(read);
  // Margins sometimes carry the words of another report.
  const body = source.pages ? withoutFurniture(source, marginFurniture(source.pages)) : source;
  const { report: identity, messages: identified } = identify(body, context);
  if (identity === null) return refused([...read, ...identified]);
  const { framework, published, editorial, manifest } = identity;
  const vocabulary = createVocabulary(framework);
  const furniture = findFurniture(source, vocabulary);
  const parsed = parse(source, furniture, vocabulary, editorial?.corrections);
  const { sections, notes } = buildSections(parsed.blocks, framework, vocabulary);
  if (source.pages) placeOnPages(sections, source.pages, furniture);
  const graded = readJudgements(sections, framework, vocabulary, published);
  const order = source.pages ? checkPageOrder(source.pages, furniture) : [];
  const messages = [...read, ...identified, ...order, ...parsed.messages, ...graded.messages];
  const mdx = bodyToMdx(sections);
  const tree = parseMdx(mdx);
  const { words, printed } = wholeIn(tree);
  const passages = passagesOf(source, furniture);
  const counted = countSource(source, rangesOf(furniture, source), passages);
  const decided = noteDecisions(editorial, messages);
  const report: Report = {
    meta: {
      ...describeReport(identity, body),
      judgements: graded.judgements,
      ...(graded.notJudged.length > 0 && { notJudged: graded.notJudged }),
      words,
      source: describeSource(source, counted.words, editorial?.url ?? manifest?.url),
      omitted: counted.omitted,
      notes: inOrder([...identity.notes, ...decided, ...parsed.notes, ...notes], source),
    },
    sections: sections.map(({ place: _, ...section }) => section),
  };
  const all = withChecks(report, [...messages, ...checkVerbatim(passages, printed)]);
  const failed = all.some(({ severity }) => severity === 'error');
  return failed ? refused(all) : { report, written: { mdx, text: textIn(tree) }, messages: all };
}

function refused(messages: Message[]): IngestResult {
  return { report: null, written: null, messages };
}

/** Notes in the order of the lines, each with the page of its line. */
function inOrder(notes: readonly Note[], source: SourceFile): Note[] {
  return notes
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, ...note }) => ({ line, ...pageOfLine(source, line), ...note }));
}

/** The facts that identify a report, and others that its text states. */
function describeReport(
  { council, framework, published }: Identity,
  body: SourceFile,
): Omit<Report['meta'], 'judgements' | 'notJudged' | 'words' | 'source' | 'omitted' | 'notes'> {
  const document = readDocument(body, framework, { council, published: published.date });
  return {
    id: `${council.id}-${framework.id}-${yearOf(published.date)}`,
    title: `${framework.name}: ${council.name}`,
    ...(document !== null && { document }),
    council: council.id,
    framework: framework.id,
    published,
    ...readFacts(body, framework),
  };
}

function describeSource(
  { file, sha256, pages }: SourceFile,
  words: number,
  url: string | undefined,
): ReportFrontmatter['source'] {
  return {
    file,
    sha256,
    words,
    ...(pages && { pages: pages.length, tagged: pages.some(isTagged) }),
    ...(url !== undefined && { url }),
  };
}

function isTagged({ lines }: Page): boolean {
  return lines.some(({ runs }) => runs.some(({ tag }) => tag !== null));
}

/** The blocks of a source: a text is parsed by its lines, a PDF by the positions of its lines. */
function parse(
  source: SourceFile,
  furniture: Furniture,
  vocabulary: Vocabulary,
  corrections: readonly Correction[] | undefined,
): ParseResult {
  if (source.pages === undefined) {
    return parseBlocks(withoutFurniture(source, furniture), vocabulary, corrections);
  }
  const lines = source.pages.flatMap((page) =>
    page.lines
      .filter((line) => !furniture.has(line))
      .map((line, index) => ({ ...line, startsPage: index === 0 })),
  );
  return readLayout(lines, vocabulary, corrections);
}

/** The messages, and those of the checks of the whole report. */
function withChecks(report: Report, messages: Message[]): Message[] {
  // A repeated number is already reported, so its repeated address is not.
  const told = messages.filter(({ rule }) => rule === 'number-repeats').map(({ line }) => line);
  const checked = checkReport(report).filter(({ line }) => !told.includes(line));
  return [...messages, ...checked];
}
