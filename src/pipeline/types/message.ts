/** What ingest has to say about a file. */
import type { RuleId } from '../messages/rules.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One problem, with its place. An `error` keeps the file from being written. */
export interface Message {
  rule: RuleId;
  severity: Severity;
  /** 1-based source line; null where the problem is the whole file's. */
  line: number | null;
  /** What is wrong, a full sentence. */
  reason: string;
  /** What to do about it, a full sentence. */
  hint: string;
}
