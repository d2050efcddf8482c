/** A line of a source file. */
export interface SourceLine {
  /** 1-based line number in the file. */
  number: number;
  /** The line without its line end. */
  text: string;
  /** Whether a new page begins here: in a text, after a form feed. */
  startsPage: boolean;
}
