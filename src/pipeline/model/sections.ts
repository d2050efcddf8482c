/** Block[] → Section[]: the text of the report under its headings, each unit with its address. */
import type { Note } from '../../schemas/report.ts';
import type { Framework } from '../../schemas/registers.ts';
import { plainText } from '../parse/inline.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Block, HeadingBlock, LineRange } from '../types/blocks.ts';
import type { Section } from '../types/report.ts';
import { closingTest, markClosing } from './closing.ts';
import { nameFootnotes } from './footnotes.ts';
import { runAddresses, type PlacedNumber } from './numbering.ts';
import { createOutline, inherited, type Place } from './outline.ts';
import { sectionBody } from './section-body.ts';
import { sectionIds } from './section-ids.ts';

/** A section and its place in the outline. */
export interface PlacedSection extends Section {
  place: Place | null;
}

export interface SectionsResult {
  sections: PlacedSection[];
  notes: Note[];
}

/** Splits the blocks at the headings and gives every unit its id. */
export function buildSections(
  blocks: readonly Block[],
  framework: Framework,
  vocabulary: Vocabulary,
): SectionsResult {
  const parts = partAtHeadings(blocks);
  const placeHeading = createOutline(framework.outline, vocabulary);
  const places = parts.map(({ heading, body }) => {
    const overLists = body.every(({ type }) => type === 'list' || type === 'footnote');
    return heading === null ? null : placeHeading({ title: titleOf(heading), overLists });
  });
  const ids = sectionIds(places);
  const placed = parts.map((part, index): PlacedPart => ({
    ...part,
    place: places[index] ?? null,
    id: ids[index] ?? '',
  }));
  const runs = runAddresses(placed.flatMap(numbersIn));
  const notes: Note[] = [];
  const throughReport = createCounter();
  const closes = closingTest(framework);
  let isClosed = false;
  const sections = placed.map(({ heading, body, place, id }): PlacedSection => {
    const inSection = createCounter();
    const role = inherited(place, (node) => node.role);
    const prefix = inherited(place, (node) => node.prefix) ?? 'rec';
    const recommendations = role === 'recommendations' ? prefix : null;
    // In an imprint, a line that looks like a heading begins no section on the area.
    isClosed &&= (place?.node ?? null) === null;
    const area = isClosed ? null : inherited(place, (node) => node.area);
    const count = (kind: string): number =>
      kind === recommendations ? throughReport(kind) : inSection(kind);
    const context = { id, recommendations, runs, vocabulary, closes, count, notes };
    const nodes = sectionBody(body, context);
    const marked = area === null ? nodes : markClosing(nodes, framework);
    isClosed ||= marked.some((node) => 'endsArea' in node);
    return {
      id,
      place,
      lines: linesOf(heading, body),
      level: place?.level ?? 1,
      heading: heading?.content ?? null,
      grade: heading?.grade ?? null,
      area,
      body: marked,
    };
  });
  nameFootnotes(sections);
  return { sections, notes };
}

/** A heading and the blocks below it. */
interface Part {
  heading: HeadingBlock | null;
  body: Block[];
}

/** A part with its place in the outline and the id of its section. */
interface PlacedPart extends Part {
  place: Place | null;
  id: string;
}

function numbersIn({ body, place, id }: PlacedPart): PlacedNumber[] {
  return body.flatMap((block) =>
    block.type === 'numbered' ? [{ block, place, sectionId: id }] : [],
  );
}

function partAtHeadings(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === 'heading') parts.push({ heading: block, body: [] });
    else if (last !== undefined) last.body.push(block);
    else parts.push({ heading: null, body: [block] });
  }
  return parts;
}

/** The words of a heading, without footnote marks. */
function titleOf(heading: HeadingBlock): string {
  return plainText(heading.content.filter(({ type }) => type !== 'footnote-mark'));
}

function createCounter(): (kind: string) => number {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
}

function linesOf(heading: HeadingBlock | null, body: readonly Block[]): LineRange {
  const first = heading ?? body[0];
  return [first?.lines[0] ?? 1, (body.at(-1) ?? first)?.lines[1] ?? 1];
}
