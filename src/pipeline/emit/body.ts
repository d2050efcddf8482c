/** Sections → the body of an MDX file: each paragraph is a block inside one of a few named components. */
import { plainText } from '../parse/inline.ts';
import type { Cell } from '../types/blocks.ts';
import type {
  BodyNode,
  Findings,
  FindingsGroup,
  Footnote,
  Item,
  List,
  Section,
  Table,
  TextUnit,
} from '../types/report.ts';
import { atOf, attributes, inlineToMdx, lineToMdx, pageAttributes } from './inline.ts';

const itemComponents = {
  item: 'Item',
  recommendation: 'Recommendation',
  strength: 'Strength',
  weakness: 'Weakness',
} as const satisfies Record<Item['kind'], string>;

/** Names for lists of findings: the component, and the attribute that holds a label printed above both lists. */
const listNames = {
  strength: { component: 'Strengths', attribute: 'strengths' },
  weakness: { component: 'Weaknesses', attribute: 'weaknesses' },
} as const satisfies Record<FindingsGroup['finding'], { component: string; attribute: string }>;

/** The body of a report's MDX file. */
export function bodyToMdx(sections: readonly Section[]): string {
  return sections
    .map((section, index) => sectionToMdx(section, sections.slice(0, index)))
    .join('\n\n');
}

function sectionToMdx(section: Section, before: readonly Section[]): string {
  const { id, level, page } = section;
  // Without an area of its own, a section is read as having that of the one above it.
  const above = before.findLast((other) => other.level < level)?.area ?? null;
  const area = section.area ?? (above === null ? null : 'none');
  const blocks = [...headingToMdx(section), ...section.body.map(nodeToMdx)];
  const open = `<Section${attributes({ id, area, page })}>`;
  return [open, ...blocks, '</Section>'].join('\n\n');
}

/** The heading. A mark of the page that it begins goes before it, so as not to be part of its words. */
function headingToMdx({ heading, grade, level }: Section): string[] {
  if (heading === null) return [];
  const marks = heading.filter((node) => node.type === 'page');
  const words = heading.filter((node) => node.type !== 'page');
  const cell =
    grade === null ? '' : ` <Grade>${lineToMdx([{ type: 'text', value: grade }])}</Grade>`;
  return [
    ...marks.map((mark) => `<Page${attributes(pageAttributes(mark))} />`),
    `${'#'.repeat(level + 1)} ${lineToMdx(words)}${cell}`,
  ];
}

function nodeToMdx(node: BodyNode): string {
  switch (node.type) {
    case 'list':
      return listToMdx(node);
    case 'findings':
      return findingsToMdx(node);
    case 'table':
      return tableToMdx(node);
    case 'footnote':
      return footnoteToMdx(node);
    default:
      return textUnitToMdx(node);
  }
}

function textUnitToMdx(unit: TextUnit): string {
  const name = unit.type === 'recommendation' ? 'Recommendation' : 'Paragraph';
  const numberAt = unit.numberAtEnd ? 'end' : null;
  const printed = unit.printed === `${unit.number}.` ? null : unit.printed;
  const ends = unit.endsArea === true ? 'area' : null;
  const { id, number } = unit;
  const open = `<${name}${attributes({ id, number, printed, numberAt, ends, ...atOf(unit) })}>`;
  const children = unit.children.map((child) => `\n${nodeToMdx(child)}\n`);
  return [open, inlineToMdx(unit.content), ...children, `</${name}>`].join('\n');
}

function listToMdx(list: List): string {
  return list.items.map(itemToMdx).join('\n');
}

function itemToMdx(item: Item): string {
  const name = itemComponents[item.kind];
  const line = `- <${name}${attributes({ id: item.id, ...atOf(item) })}>${lineToMdx(item.content)}</${name}>`;
  const loose = item.children.some(({ type }) => type === 'footnote');
  const children = item.children.map((child) => indent(nodeToMdx(child)));
  return [line, ...children].join(loose ? '\n\n' : '\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

function footnoteToMdx(footnote: Footnote): string {
  const { id, mark } = footnote;
  const open = `<Footnote${attributes({ id, mark, ...atOf(footnote) })}>`;
  return `${open}${lineToMdx(footnote.content)}</Footnote>`;
}

function findingsToMdx({ labels, groups }: Findings): string {
  const printed = Object.fromEntries(
    (labels ?? []).map(({ finding, label }) => [listNames[finding].attribute, label]),
  );
  const first = labels?.[0]?.finding === 'weakness' ? listNames.weakness.attribute : null;
  const open = `<Findings${attributes({ ...printed, first })}>`;
  return [open, ...groups.map(groupToMdx), '</Findings>'].join('\n\n');
}

function groupToMdx({ finding, label, items }: FindingsGroup): string {
  const name = listNames[finding].component;
  const open = `<${name}${attributes({ label })}`;
  if (items.length === 0) return `${open} />`;
  return [`${open}>`, ...items.map(itemToMdx), `</${name}>`].join('\n');
}

function tableToMdx(table: Table): string {
  const name = table.kind === 'grades' ? 'Grades' : 'Table';
  const [head, ...rest] = table.rows;
  const rows = table.header ? rest : table.rows;
  const thead =
    table.header && head !== undefined ? [`<thead>`, rowToMdx(head, 'col'), `</thead>`] : [];
  const tbody = rows.map((row) => rowToMdx(row, table.kind === 'grades' ? 'row' : null));
  return [
    `<${name}>`,
    '<table>',
    ...thead,
    '<tbody>',
    ...tbody,
    '</tbody>',
    '</table>',
    `</${name}>`,
  ].join('\n');
}

/** A row on one line. `scope` says whether cells are headers of columns or of the row. */
function rowToMdx(row: readonly Cell[], scope: 'col' | 'row' | null): string {
  const title =
    scope === 'row' ? row.findIndex((cell) => /\p{L}{2}/u.test(cell.map(plainText).join())) : -1;
  const cells = row.map((cell, index) => {
    const text = cell.map(lineToMdx).join('<br />');
    const heads = text !== '' && (scope === 'col' || index === title);
    return heads ? `<th scope="${scope ?? 'col'}">${text}</th>` : `<td>${text}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
