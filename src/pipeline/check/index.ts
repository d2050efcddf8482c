/** Report → Message[]: checks that every report must pass before it is written. */
import { createMessage, type Message } from '../messages/message.ts';
import { unitsIn } from '../model/walk.ts';
import type { Report } from '../types/report.ts';

/** Finds addresses that are used twice, and reports without text. */
export function checkReport(report: Report): Message[] {
  const addresses = report.sections.flatMap((section) => [
    { id: section.id, line: section.lines[0] },
    ...unitsIn(section).map(({ id, lines }) => ({ id, line: lines[0] })),
  ]);
  const messages: Message[] = [];
  const seen = new Map<string, number>();
  for (const { id, line } of addresses) {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, line);
      continue;
    }
    const reason = `Line ${before} already has the address #${id}.`;
    messages.push(createMessage('address-twice', line, reason));
  }
  const paragraphs = report.sections.flatMap(({ body }) => body);
  if (paragraphs.length === 0 || report.sections.every(({ heading }) => heading === null)) {
    const reason = 'No heading was found that such a report would have.';
    messages.push(createMessage('no-text', null, reason));
  }
  return messages;
}
