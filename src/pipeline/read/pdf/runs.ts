/** The characters of a page → its runs of text. */
import type { TextRun } from '../../types/page.ts';
import type { Character, Setting } from './characters.ts';
import { wordGap } from './lines.ts';

/** Ligatures. They are split, because readers search for their letters. */
const ligature = /[\uFB00-\uFB06]/gu;

/** White space, in font sizes, between the ink of two characters from which they are in separate words. */
const inkGap = 2 * wordGap;

/** Difference of baselines, in font sizes, that is only rounding. */
const sameBaseline = 0.05;

/** @param characters in the order in which they are drawn */
export function toRuns(characters: readonly Character[]): TextRun[] {
  const groups: Character[][] = [];
  for (const character of characters) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before && goesOn(before, character)) group?.push(character);
    else groups.push([character]);
  }
  return groups.flatMap(toRun);
}

function goesOn(before: Character, { setting, start, offset, isInk }: Character): boolean {
  if (!isSameSetting(before.setting, setting)) return false;
  const { size } = setting;
  const gap = start - before.end;
  if (gap > (isInk ? inkGap : wordGap) * size || gap < -size) return false;
  return Math.abs(offset - before.offset) <= sameBaseline * size;
}

function isSameSetting(a: Setting, b: Setting): boolean {
  if (a === b) return true;
  return (
    a.tag === b.tag &&
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.symbol === b.symbol &&
    a.along[0] === b.along[0] &&
    a.along[1] === b.along[1]
  );
}

function toRun(characters: readonly Character[]): TextRun[] {
  const [first] = characters;
  if (!first) return [];
  const { size, bold, italic, symbol, tag } = first.setting;
  const text = characters
    .map((character) => character.text)
    .join('')
    .replace(ligature, (letters) => letters.normalize('NFKC'));
  const end = Math.max(...characters.map((character) => character.end));
  return [
    {
      text: symbol && text.trim().length === 1 ? '•' : text,
      left: first.left,
      right: first.left + end - first.start,
      baseline: first.baseline,
      size,
      bold,
      italic,
      symbol,
      raised: false,
      tag,
    },
  ];
}
