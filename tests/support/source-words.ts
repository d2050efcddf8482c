/**
 * The words of a report as received, in order: what its page must show. Deliberately independent of the
 * pipeline, so that an error there is not repeated here.
 */

/** The format of an export: Markdown with a few HTML tags, or plain lines. */
export type Dialect = 'markdown' | 'plain';

/** The words of `source`, without the lines that the report's page declares as left out. */
export function sourceWords(source: string, omitted: string[], dialect: Dialect): string[] {
  const left = new Set(omitted.flatMap(linesOfRange));
  const kept = source.split(/\r?\n/).map((line, index) => (left.has(index + 1) ? '' : line));
  const lines = kept.map((line) => line.replace(listMarker, ' '));
  const text = dialect === 'plain' ? lines.join('\n') : withoutMarkup(lines);
  return text.split(/\s+/u).filter((word) => word !== '' && !bullets.has(word));
}

/** `- a survey`, `· at risk` */
const listMarker = /^\s*[-·▪]\s/u;
/** Bullets also occur within a line: `<ul> ▪ Good progress … ▪ Very good outcomes …` */
const bullets = new Set(['·', '▪']);

const hashes = /^#{1,6}\s/;
/** `|---|:--|` */
const tableRule = /^\|[\s:|-]+\|\s*$/;
const blockTag = /<\/?(?:p|ul|li|br)(?:\s[^<>]*)?\/?>/giu;
const inlineTag = /<\/?(?:b|sup)>/giu;
/** `<http://example.org>` */
const autolink = /<(https?:\/\/[^<>\s]+)>/giu;
/** `[text](address)`: the text is shown, the address is not. */
const link = /\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^()\\\n]|\([^()\n]*\))*\)/gu;
/** `*every child matters*`, but not `A* to C grades`. */
const emphasis = /(?<=^|[\s(])\*(?=\S)((?:[^*\n]|\n(?!\n))*[^*\s])\*(?=$|[\s.,;:)])/gu;
const escaped = /\\([!-/:-@[-`{-~])/g;
/** The first private-use character: such characters replace escaped ones while markup is removed. */
const shelter = 0xe000;

function linesOfRange(range: string): number[] {
  const [first = NaN, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function withoutMarkup(lines: string[]): string {
  const shown = lines
    .filter((line) => !tableRule.test(line))
    .map((line) => line.replace(hashes, ''))
    .map((line) => (line.startsWith('|') ? line.replace(/(?<!\\)\|/g, ' ') : line));
  return shown
    .join('\n')
    .replace(link, '$1')
    .replace(escaped, (_, character: string) => shelterOf(character))
    .replace(blockTag, ' ')
    .replace(inlineTag, '')
    .replace(autolink, '$1')
    .replaceAll('**', '')
    .replace(emphasis, '$1')
    .replace(/[\uE000-\uE07F]/g, (held) => String.fromCodePoint(held.charCodeAt(0) - shelter));
}

function shelterOf(character: string): string {
  return String.fromCodePoint(shelter + character.charCodeAt(0));
}
