/** Report → Message[]: what must hold of every report before it is written. */
import { createMessage } from '../messages/rules.ts';
import type { Inline } from '../types/blocks.ts';
import type { Message } from '../types/message.ts';
import type { BodyNode, Item, Report } from '../types/report.ts';

/** Finds addresses that are used twice, and reports without text. */
export function checkReport(report: Report): Message[] {
  const addresses = report.sections.flatMap((section) => [
    { id: section.id, line: section.lines[0] },
    ...section.body.flatMap(nodeAddresses),
  ]);
  const messages: Message[] = [];
  const seen = new Map<string, number>();
  for (const { id, line } of addresses) {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, line);
      continue;
    }
    const reason = `The address #${id} is already that of line ${String(before)}.`;
    messages.push(createMessage('address-twice', line, reason));
  }
  const paragraphs = report.sections.flatMap(({ body }) => body);
  if (paragraphs.length === 0 || report.sections.every(({ heading }) => heading === null)) {
    const reason = 'No heading that such a report has was found in it.';
    messages.push(createMessage('no-text', null, reason));
  }
  return messages;
}

interface Address {
  id: string;
  line: number;
}

function nodeAddresses(node: BodyNode): Address[] {
  switch (node.type) {
    case 'table':
      return [];
    case 'list':
      return node.items.flatMap(itemAddresses);
    case 'findings':
      return node.groups.flatMap(({ items }) => items.flatMap(itemAddresses));
    case 'footnote':
      return [{ id: node.id, line: node.lines[0] }];
    default:
      return [
        { id: node.id, line: node.lines[0] },
        ...inlineAddresses(node.content, node.lines[0]),
        ...node.children.flatMap(nodeAddresses),
      ];
  }
}

function itemAddresses(item: Item): Address[] {
  return [
    { id: item.id, line: item.lines[0] },
    ...inlineAddresses(item.content, item.lines[0]),
    ...item.children.flatMap(nodeAddresses),
  ];
}

/** Footnotes that stand inside a text. */
function inlineAddresses(nodes: readonly Inline[], line: number): Address[] {
  return nodes.flatMap((node) => (node.type === 'footnote' ? [{ id: node.id, line }] : []));
}
