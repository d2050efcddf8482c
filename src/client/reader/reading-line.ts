/** The line that a reader is taken to be reading. */

/** Just below where the browser puts an addressed unit, in pixels from the top of the window. */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 1;
}
