/** The notes that tell readers how a report was read. */
import type { Correction, Editorial } from '../../schemas/editorial.ts';
import { isNoteRule } from '../../schemas/note-rules.ts';
import type { Note } from '../../schemas/report.ts';
import type { Message } from './message.ts';

/** The editor's decisions and the messages that readers should see, as notes. */
export function noteDecisions(
  editorial: Editorial | undefined,
  messages: readonly Message[],
): Note[] {
  const corrections = (editorial?.corrections ?? []).map((decision): Note => ({
    line: decision.line,
    rule: decision.what,
    ...(decision.what === 'number-is' && { number: decision.number }),
    what: `The editor’s decision: ${decisionText(decision)}.`,
    why: `${decision.why} Evidence: ${decision.evidence}`,
  }));
  const read = messages.flatMap(({ rule, line, reason, hint }): Note[] =>
    isNoteRule(rule) ? [{ line: line ?? 1, rule, what: reason, why: hint }] : [],
  );
  return [...corrections, ...read];
}

function decisionText(decision: Correction): string {
  switch (decision.what) {
    case 'number-is':
      return `this is paragraph ${decision.number}`;
    case 'number-belongs-above':
      return 'the number on this line is that of the paragraph above';
    case 'no-number':
      return 'the number on this line is part of the text';
  }
}
