/** Patterns of the registers: regular expressions as text. */

/** A register's pattern, to match a whole text case-insensitively. */
export function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}
