/** Types for the library, which has none. */

declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case, by Porter2 (Snowball English). */
  export default function stem(word: string): string;
}
