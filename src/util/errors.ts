/** Reasons of errors, for messages. */

/** The message of an error; anything else that was thrown, as text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error whose message tells users all that they need. Without a stack, which Astro would print below it. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
  /** Without the message: if Astro finds the word “document” here, it explains that servers have no browser. */
  override toString(): string {
    return this.name;
  }
}
