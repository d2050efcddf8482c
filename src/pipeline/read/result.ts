/** What comes of reading a file. */
import { createMessage, type Message } from '../messages/message.ts';
import type { RuleId } from '../messages/rules.ts';
import type { SourceFile } from '../types/source.ts';

/** The source, or messages that say why there is none. */
export type ReadResult =
  { source: SourceFile; messages: Message[] } | { source: null; messages: Message[] };

/** The result for a file that cannot be read. */
export function refuse(rule: RuleId, reason: string): ReadResult {
  return { source: null, messages: [createMessage(rule, null, reason)] };
}
