/** The library brings no types. */

declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case, as Porter2 (Snowball English) has it. */
  export default function stem(word: string): string;
}
