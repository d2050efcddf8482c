/** Messages of ingest about a file. */
import { rules, type RuleId, type Severity } from './rules.ts';

/** A problem and its place. */
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

/** Makes a message: `reason` says what is wrong in this case, and the rule says what to do. */
export function createMessage(rule: RuleId, line: number | null, reason: string): Message {
  const [severity, hint] = rules[rule];
  return { rule, severity, line, reason, hint };
}
