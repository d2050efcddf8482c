/** The body of a report's MDX file → its sections and units, as used by pages, data files and search. */
import { attribute, findingsLabels, lineOf, parseMdx, type MdxNode } from './mdx.ts';
import { withoutMarks } from './section-names.ts';
import type { ReportText, SectionText, Unit, WholeText } from './types.ts';
import type { UnitKind } from '../schemas/unit-kinds.ts';
import { raised } from '../util/raised.ts';
import { collapsed } from '../util/white-space.ts';

/** The kind of unit that a component makes; sections are not among them. */
export const kindOfComponent: Readonly<Record<string, UnitKind>> = {
  Paragraph: 'paragraph',
  Recommendation: 'recommendation',
  Item: 'item',
  Strength: 'strength',
  Weakness: 'weakness',
  Footnote: 'footnote',
};

/**
 * Reads the body of a report's MDX file.
 * @throws Error that names the line, if the body contains code, an unknown component or a unit without an id
 */
export function readReport(body: string): ReportText {
  return textIn(parseMdx(body));
}

/**
 * The sections and units of a parsed body.
 * @throws Error that names the line, if there is text outside sections or a unit without an id
 */
export function textIn(tree: MdxNode): ReportText {
  const sections: SectionText[] = [];
  for (const node of tree.children ?? []) {
    if (node.name !== 'Section') {
      throw new Error(`Line ${lineOf(node)} stands outside any <Section>.`);
    }
    sections.push(readSection(node, sections));
  }
  const units = sections.flatMap((section) => section.units);
  return { sections, units, pages: pagesIn(tree) };
}

/** A parsed body as one text. */
export function wholeIn(tree: MdxNode): WholeText {
  const words = rawText(tree).match(/\S+/gu)?.length ?? 0;
  return { words, printed: rawText(tree, { numberOf: printedNumber, markOf: asPrinted }) };
}

/** Every page that a mark in the node stands for, in order. */
function pagesIn(node: MdxNode): number[] {
  const own = node.name === 'Page' ? pagesOf(node) : [];
  return [...own, ...(node.children ?? []).flatMap(pagesIn)].sort((a, b) => a - b);
}

/** The pages that a mark stands for. */
function pagesOf(mark: MdxNode): number[] {
  const also = attribute(mark, 'also')?.split(' ') ?? [];
  return [attribute(mark, 'number'), ...also].map(Number);
}

function readSection(node: MdxNode, before: readonly SectionText[]): SectionText {
  const heading = node.children?.find(({ type }) => type === 'heading');
  const grade = heading?.children?.find(({ name }) => name === 'Grade');
  const words = heading?.children?.filter((child) => child !== grade) ?? [];
  const title = textOf({ type: 'heading', children: words });
  const name = withoutMarks(
    textOf({
      type: 'heading',
      children: words.filter((child) => child.name !== 'FootnoteMark'),
    }),
  );
  const level = (heading?.depth ?? 2) - 1;
  const parent = before.findLast((section) => section.level < level) ?? null;
  const stated = attribute(node, 'area') ?? (heading === undefined ? null : parent?.area);
  const area = stated === 'none' ? null : (stated ?? null);
  const children = node.children ?? [];
  const end = children.findIndex((child) => attribute(child, 'ends') === 'area');
  const about = children.slice(0, end === -1 ? children.length : end);
  const closing = children.slice(about.length);
  const place = {
    section: title,
    sectionId: idOf(node),
    sectionName: name,
    area,
    within: null,
  };
  const self: Unit = {
    anchor: place.sectionId,
    kind: 'section',
    number: null,
    ...place,
    text: title,
    page: toPage(attribute(node, 'page')),
  };
  return {
    id: place.sectionId,
    level,
    title,
    name,
    parent,
    area,
    grade: grade === undefined ? null : textOf(grade),
    units: [
      self,
      ...collectUnits(about, place),
      ...collectUnits(closing, { ...place, area: null }),
    ],
  };
}

type Where = Pick<Unit, 'section' | 'sectionId' | 'sectionName' | 'area' | 'within'>;

function collectUnits(nodes: readonly MdxNode[], where: Where): Unit[] {
  return nodes.flatMap((node) => {
    const kind = kindOfComponent[node.name ?? ''];
    if (kind === undefined) return collectUnits(node.children ?? [], where);
    const printed = attribute(node, 'number');
    const number = printed === undefined ? null : Number(printed);
    const within = number === null ? where.within : { kind, number };
    const mark = kind === 'footnote' ? (attribute(node, 'mark') ?? '') : '';
    const unit: Unit = {
      anchor: idOf(node),
      kind,
      number,
      ...where,
      // A footnote is where its page ended, possibly within a paragraph that does not refer to it.
      within: kind === 'footnote' ? null : where.within,
      text: mark === '' ? ownText(node) : `${mark} ${ownText(node)}`,
      page: toPage(attribute(node, 'at')?.split(' ')[0]),
    };
    return [unit, ...collectUnits(node.children ?? [], { ...where, within })];
  });
}

function toPage(printed: string | undefined): number | null {
  return printed === undefined ? null : Number(printed);
}

function idOf(node: MdxNode): string {
  const id = attribute(node, 'id');
  if (id === undefined || id === '') {
    throw new Error(`Line ${lineOf(node)}: <${node.name ?? ''}> has no id.`);
  }
  return id;
}

/** The text of a unit, without that of units inside it. */
function ownText(node: MdxNode): string {
  const children = node.children ?? [];
  return collapsed(children.map((child) => rawText(child, { leaves: isUnit })).join(''));
}

function isUnit({ name }: MdxNode): boolean {
  return name !== undefined && name !== null && name in kindOfComponent;
}

const blockTypes = new Set(['paragraph', 'heading', 'listItem', 'list', 'mdxJsxFlowElement']);
const blockNames = new Set(['td', 'th', 'tr', 'Grade', 'Footnote']);

/** The words of a node, with spaces for block boundaries and line breaks. */
export function textOf(node: MdxNode): string {
  return collapsed(rawText(node));
}

/** What a text is to contain. */
interface Wanted {
  /** The number of a node; by default none. */
  numberOf?: (node: MdxNode) => string | undefined;
  /** How to write the mark of a footnote; by default raised: in plain text, `schools4` would be another word. */
  markOf?: (mark: string) => string;
  /** Whether to leave a node out; by default none. */
  leaves?: (node: MdxNode) => boolean;
}

function asPrinted(mark: string): string {
  return mark;
}

function rawText(node: MdxNode, wanted: Wanted = {}): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.name === 'Page') return '';
  if (node.type === 'break' || node.name === 'br' || wanted.leaves?.(node)) return ' ';
  let text = '';
  for (const child of node.children ?? []) text += rawText(child, wanted);
  if (node.name === 'FootnoteMark') text = (wanted.markOf ?? raised)(text);
  if (node.attributes !== undefined) text = withAttributes(node, text, wanted);
  return blockTypes.has(node.type) || blockNames.has(node.name ?? '') ? ` ${text} ` : text;
}

/** The text of a component: its labels, its number and what it contains. */
function withAttributes(node: MdxNode, inner: string, { numberOf }: Wanted): string {
  const labels = ['label', ...findingsLabels(node), 'mark'].map((name) => attribute(node, name));
  const number = numberOf?.(node);
  const atEnd = attribute(node, 'numberAt') === 'end';
  return [...labels, ...(atEnd ? [inner, number] : [number, inner])]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The number of a paragraph as printed, by default `17.`; undefined if it has none. */
export function printedNumber(node: MdxNode): string | undefined {
  const number = attribute(node, 'number');
  return attribute(node, 'printed') ?? (number === undefined ? undefined : `${number}.`);
}
