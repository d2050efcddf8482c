/** What errors say, for messages. */

/** What was thrown, in its own words; what is no error as a text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
