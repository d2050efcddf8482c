/** What comes of reading a file. */
import { createMessage, type Message } from '../messages/message.ts';
import type { RuleId } from '../messages/rules.ts';
import type { SourceFile } from '../types/source.ts';

export interface ReadResult {
  /** Null if the file cannot be read; the messages say why. */
  source: SourceFile | null;
  messages: Message[];
}

/** The result for a file that cannot be read. */
export function refuse(rule: RuleId, reason: string): ReadResult {
  return { source: null, messages: [createMessage(rule, null, reason)] };
}
