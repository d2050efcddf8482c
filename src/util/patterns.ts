/** Patterns of the registers: regular expressions as text. */

/** A register's pattern, matched against a whole text without regard to case. */
export function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}
