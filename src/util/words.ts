/** Words for readers. */

/** `1,204` */
export function inFigures(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `1 report`, `5 reports`, `1,204 words` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`;
}

/** `a, b and c`, `a or b` */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${join} ${words[words.length - 1] ?? ''}`;
}

/** Number of words that identify a text. */
const identifying = 8;

/** The first words of a text, to identify it: `In the last two years leaders have agreed…` */
export function beginning(text: string): string {
  const words = text.split(' ', identifying + 1);
  return words.length <= identifying ? text : `${words.slice(0, identifying).join(' ')}…`;
}

/** `list item` → `List item` */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
