/** The blocks of a section → its body: paragraphs, lists, findings, tables and footnotes, each unit with its id. */
import { plainText } from '../parse/inline.ts';
import type { Block, LabelBlock, NumberedBlock } from '../types/blocks.ts';
import type { BodyNode, Footnote, TextUnit } from '../types/report.ts';
import { labelledFindings, labelsTogether, tableFindings } from './findings.ts';
import { recommendationId, toFootnote, toList } from './items.ts';
import type { SectionContext } from './section-context.ts';
import { cellText, toTable } from './tables.ts';

/** Reads the blocks of a section, without its heading. */
export function sectionBody(blocks: readonly Block[], context: SectionContext): BodyNode[] {
  const body: BodyNode[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    noteAmongNumbered(blocks.slice(index - 1, index + 2), context);
    const together = labelsTogether(blocks.slice(index, index + 2));
    if (together !== null) {
      for (const label of together) addBlock({ ...label, type: 'paragraph' }, body, context);
      noteTogether(together, context);
      index += together.length - 1;
    } else if (block.type === 'label') {
      const { node, taken } = labelledFindings(blocks.slice(index), context);
      body.push(node);
      index += taken - 1;
    } else {
      addBlock(block, body, context);
    }
  }
  return body;
}

function addBlock(block: Block, body: BodyNode[], context: SectionContext): void {
  switch (block.type) {
    case 'numbered':
      body.push(numberedUnit(block, context));
      noteEmptyNumber(block, context);
      break;
    case 'paragraph':
      body.push({
        type: 'paragraph',
        id: `${context.id}-para-${context.count('para')}`,
        lines: block.lines,
        number: null,
        printed: null,
        numberAtEnd: false,
        content: block.content,
        children: [],
      });
      noteLostTick(block, plainText(block.content), context);
      break;
    case 'list': {
      const owner = ownerOfList(body, context);
      if (owner !== null) {
        // The end of a page may put footnotes between the two.
        const footnotes = body.splice(body.indexOf(owner) + 1).filter(isFootnote);
        owner.children.push(...footnotes, toList(block, 'item', context));
      } else {
        const kind = context.recommendations === null ? 'item' : 'recommendation';
        body.push(toList(block, kind, context));
      }
      break;
    }
    case 'table':
      body.push(tableFindings(block, context) ?? toTable(block, context.vocabulary));
      noteLostTick(block, block.rows.flat().map(cellText).join(' '), context);
      break;
    case 'footnote':
      body.push(toFootnote(block));
      break;
    default:
      throw new Error(`A ${block.type} block in a section's body: this is a bug in Pilcrow.`);
  }
}

/** `Strengthen oversight of:`, `Strengthen commissioning by: (paragraph 150)` */
const introduction = /:(?: \([^()]*\))?\s*$/u;

/** The numbered paragraph to which a list below it belongs, or the recommendation that introduces the list; or null. */
function ownerOfList(
  body: readonly BodyNode[],
  { recommendations }: SectionContext,
): TextUnit | null {
  const last = body.findLast((node) => !isFootnote(node));
  if (last?.type === 'recommendation') {
    return introduction.test(plainText(last.content)) ? last : null;
  }
  const isNumbered = last?.type === 'paragraph' && last.number !== null;
  return isNumbered && recommendations === null ? last : null;
}

function isFootnote(node: BodyNode): node is Footnote {
  return node.type === 'footnote';
}

/** `In order to improve its services, the local authority should take the following action.` */
const announcement = /\btake the following (?:actions?|steps?)[.:]?\s*$/iu;

function numberedUnit(block: NumberedBlock, context: SectionContext): TextUnit {
  const address = context.runs.get(block.run);
  const hasOwnNumber = address?.type === 'recommendations';
  const isRecommendation =
    hasOwnNumber ||
    (context.recommendations !== null && !announcement.test(plainText(block.content)));
  const id = hasOwnNumber ? recommendationId(context) : `${address?.prefix ?? ''}p${block.number}`;
  return {
    type: isRecommendation ? 'recommendation' : 'paragraph',
    id,
    lines: block.lines,
    number: block.number,
    printed: block.printed,
    numberAtEnd: block.numberAtEnd,
    content: block.content,
    children: [],
  };
}

/** `89.` with nothing after it. */
function noteEmptyNumber(block: NumberedBlock, context: SectionContext): void {
  if (plainText(block.content) !== '') return;
  context.notes.push({
    line: block.lines[0],
    rule: 'number-without-text',
    what: `Paragraph ${block.number} is printed with no text.`,
    why: 'The source holds the number alone; it is shown as printed.',
  });
}

/** An unnumbered paragraph between two with consecutive numbers. */
function noteAmongNumbered(around: readonly Block[], context: SectionContext): void {
  const [before, block, after] = around;
  if (before?.type !== 'numbered' || block?.type !== 'paragraph' || after?.type !== 'numbered') {
    return;
  }
  if (before.run !== after.run || after.number !== before.number + 1) return;
  context.notes.push({
    line: block.lines[0],
    rule: 'paragraph-unnumbered',
    what: `A paragraph without a number between paragraphs ${before.number} and ${after.number}.`,
    why: 'It may be printed so, or a page break may have parted it from the one before; it has an address of its own.',
  });
}

function noteTogether([first, second]: [LabelBlock, LabelBlock], { notes }: SectionContext): void {
  notes.push({
    line: first.lines[0],
    rule: 'label-over-label',
    what: `“${plainText(first.content)}” stands directly above “${plainText(second.content)}”.`,
    why: 'An export may have made one column of two; what follows is shown as a list, because nothing says which of the two it belongs to.',
  });
}

/** `Inadequate Adequate Good Outstanding`: a scale whose tick was lost in an export. */
function noteLostTick(
  { lines: [line] }: Block,
  text: string,
  { vocabulary, notes }: SectionContext,
): void {
  const isUnmarked = text.split(/\s+/u).every((word) => vocabulary.grade(word) !== null);
  if (!isUnmarked || !vocabulary.isScale(text)) return;
  notes.push({
    line,
    rule: 'scale-unmarked',
    what: 'A scale of grades with none marked.',
    why: 'The tick that marked one was lost when the report was exported; the grade is taken from the table of grades.',
  });
}
