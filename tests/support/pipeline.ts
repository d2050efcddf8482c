/** Runs parts of the pipeline on text written in a test. */
import { loadContext } from '../../scripts/lib/load-context.ts';
import { passagesOf } from '../../src/pipeline/check/verbatim.ts';
import { countSource } from '../../src/pipeline/check/words.ts';
import type { IngestContext } from '../../src/pipeline/context.ts';
import { findFurniture, rangesOf, withoutFurniture } from '../../src/pipeline/furniture/index.ts';
import { ingestText, type IngestResult } from '../../src/pipeline/index.ts';
import { readJudgements } from '../../src/pipeline/model/judgements.ts';
import { buildSections, type SectionsResult } from '../../src/pipeline/model/sections.ts';
import { plainText } from '../../src/pipeline/parse/inline.ts';
import { parseBlocks, type ParseResult } from '../../src/pipeline/parse/index.ts';
import { createVocabulary, type Vocabulary } from '../../src/pipeline/parse/vocabulary.ts';
import { readText } from '../../src/pipeline/read/text.ts';
import type { Block, Inline, ListItem } from '../../src/pipeline/types/blocks.ts';
import type { SourceFile } from '../../src/pipeline/types/source.ts';
import type { Omitted } from '../../src/schemas/report.ts';
import type { Correction } from '../../src/schemas/editorial.ts';
import type { Framework } from '../../src/schemas/registers.ts';
import { projectContent } from '../../src/util/environment.ts';

const loaded = await loadContext(projectContent);

/** The project's own registers. */
export const context = requireContext(loaded.context);

export function framework(id: string): Framework {
  const found = context.frameworks.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No framework ${id} in the register.`);
  return found;
}

export function vocabulary(id = 'jar'): Vocabulary {
  return createVocabulary(framework(id));
}

/** A source made of `text`. */
export function source(text: string): SourceFile {
  const result = readText('test.txt', new TextEncoder().encode(text));
  if (result.source === null)
    throw new Error(result.messages.map(({ reason }) => reason).join(' '));
  return result.source;
}

/** The blocks of `text`, read with the vocabulary of a framework, and the lines left out as furniture. */
export function parse(
  text: string,
  id = 'jar',
  corrections: Correction[] = [],
): ParseResult & { omitted: Omitted[] } {
  const words = vocabulary(id);
  const read = source(text);
  const furniture = findFurniture(read, words);
  const parsed = parseBlocks(withoutFurniture(read, furniture), words, corrections);
  const ranges = rangesOf(furniture, read);
  return { ...parsed, omitted: countSource(read, ranges, passagesOf(read, furniture)).omitted };
}

/** The sections of `text`. */
export function sections(text: string, id = 'jar'): SectionsResult {
  return buildSections(parse(text, id).blocks, framework(id), vocabulary(id));
}

/** The judgements of `text`, as of a report published in a year. */
export function judge(text: string, id = 'jar', year = '2008'): ReturnType<typeof readJudgements> {
  const published = { date: year, precision: 'year', from: 'text', evidence: year } as const;
  return readJudgements(sections(text, id).sections, framework(id), vocabulary(id), published);
}

/** The whole of ingest on `text`. */
export function ingest(
  text: string,
  given: Partial<IngestContext> = {},
  file = 'test.txt',
): IngestResult {
  return ingestText(file, new TextEncoder().encode(text), { ...context, ...given });
}

/** Blocks as short lines that are easy to compare: `17. text`, `# heading`, `- item`. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`# ${show(block.content)}${block.grade === null ? '' : ` [${block.grade}]`}`];
      case 'label':
        return [`${block.finding}: ${show(block.content)}`];
      case 'numbered':
        return [`${block.printed} ${show(block.content)}`];
      case 'paragraph':
        return [show(block.content)];
      case 'list':
        return block.items.flatMap((item) => itemLines(item, ''));
      case 'table':
        return block.rows.map((row) => row.map((cell) => cell.map(show).join(' ¶ ')).join(' | '));
      case 'footnote':
        return [`[${block.mark}] ${show(block.content)}`];
    }
  });
}

function itemLines(item: ListItem, indent: string): string[] {
  const below = item.children.flatMap((child) =>
    child.type === 'list'
      ? child.items.flatMap((inner) => itemLines(inner, `${indent}  `))
      : outline([child]).map((line) => `${indent}  ${line}`),
  );
  return [`${indent}- ${show(item.content)}`, ...below];
}

/** Inline nodes with their breaks as `/`. */
function show(nodes: readonly Inline[]): string {
  return plainText(
    nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' / ' } : node)),
  );
}

function requireContext(value: IngestContext | null): IngestContext {
  if (value !== null) return value;
  throw new Error(loaded.messages.map(({ reason }) => reason).join('\n'));
}
