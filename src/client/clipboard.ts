/** Copies to the clipboard. */

/** What is put on the clipboard. */
export interface Copy {
  text: string;
  /** The same for programs that accept formatted text. */
  html?: string;
}

/** @returns false if the browser refuses, or has no clipboard, as on pages that are not secure */
export async function toClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined || !('ClipboardItem' in window)) {
      await navigator.clipboard.writeText(text);
    } else {
      const types = { 'text/plain': text, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    }
    return true;
  } catch {
    // Whatever the reason, the caller offers the text to copy by hand.
    return false;
  }
}
