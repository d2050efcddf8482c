/** Messages of ingest about a file. */
import type { RuleId } from '../messages/rules.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A problem and its place. An `error` prevents the file from being written. */
export interface Message {
  rule: RuleId;
  severity: Severity;
  /** 1-based source line; null if the problem concerns the whole file. */
  line: number | null;
  /** What is wrong, as a full sentence. */
  reason: string;
  /** What to do about it, as a full sentence. */
  hint: string;
}
