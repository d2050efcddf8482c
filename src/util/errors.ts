/** Reasons of errors, for messages. */

/** The message of an error; anything else that was thrown, as text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
