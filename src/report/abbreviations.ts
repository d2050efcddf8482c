/** The abbreviations that a report defines: `Child and Adolescent Mental Health Services (CAMHS)`. */
import type { Unit } from './types.ts';

/** What an abbreviation stands for in one report. */
export interface Abbreviation {
  /** As used, without a plural s: `IRO`, even if the report prints `(IROs)`. */
  short: string;
  /** The words before the bracket, `independent reviewing officer`; made singular if the report prints `(IROs)`. */
  long: string;
  /** The same words in the plural, if the report prints those and `long` is their singular; otherwise null. */
  plural: string | null;
  /** The unit that first defines it. */
  unit: Unit;
}

/** Part of a text: plain, or a use of an abbreviation. */
export interface TextPart {
  text: string;
  /** What the abbreviation stands for; null for plain text. */
  long: string | null;
}

const definition = /\([‘“'"]?(\p{Lu}[\p{L}\p{N}&]{1,8})[’”'"]?\)/gu;
/** What follows the last word of a name: `the local authority designated officer’s (LADO) records`. */
const ending = /(?:(?<=(?:^|\P{L})\p{Ll}+)['’]s)?[^\p{L}\p{Nd}]+$/u;
const plural = /(?<=\p{Lu})s$/u;
const otherPlural = /(?:ies|ss|us|is|(?:[sxz]|ch|sh)es)$/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
/** Words that never begin a name: `accident and emergency (A&E)` is not “and emergency”. */
const joining = new Set(['and', 'or', 'of', 'for', 'the']);
/** A name never crosses the end of a sentence or another bracket. */
const boundary = /[.;:!?()[\]]/u;
/** Found only in the addresses of pages, mailboxes and files. */
const address = /\/\/|www\.|@|\\/u;

const known = new WeakMap<readonly Unit[], readonly Abbreviation[]>();

/**
 * The abbreviations that the units of a report define, in order. The first definition counts. They are found once,
 * because several parts of a report's page need them.
 */
export function findAbbreviations(units: readonly Unit[]): readonly Abbreviation[] {
  const found = known.get(units) ?? abbreviationsIn(units);
  known.set(units, found);
  return found;
}

function abbreviationsIn(units: readonly Unit[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const unit of units) {
    for (const { index, 1: printed = '' } of unit.text.matchAll(definition)) {
      const short = printed.replace(plural, '');
      const long = longForm(short, unit.text.slice(0, index));
      if (long === null || found.has(short)) continue;
      const one = printed === short ? long : singular(long);
      found.set(short, { short, long: one, plural: one === long ? null : long, unit });
    }
  }
  return [...found.values()];
}

/**
 * The name that a bracketed abbreviation stands for: the fewest words before it that spell it; null if none do.
 *
 * This is the method of A. Schwartz and M. Hearst, “A simple algorithm for identifying abbreviation definitions in
 * biomedical text” (Pacific Symposium on Biocomputing 2003), with their limit on the number of words. They accept
 * letters from anywhere in a word; here, a letter must begin a word or directly follow the letter before it, as in
 * `Voluntary Action Stoke (VAST)`, because the names of bodies and schemes are abbreviated by their initials.
 * @param before the text up to the bracket
 */
function longForm(short: string, before: string): string | null {
  const sentence = before.split(boundary).at(-1) ?? '';
  const text = sentence.replace(ending, '');
  const letters = short.replaceAll('&', '').toLowerCase();
  const most = Math.min(letters.length + 5, letters.length * 2);
  const words = [...text.matchAll(word)].slice(-most);
  const spellings = words.map(([spelling]) => spelling.toLowerCase());
  const start = words.findLast((_, index) => {
    const [first = '', ...others] = spellings.slice(index);
    const oneWord = first.startsWith(letters);
    return !oneWord && !joining.has(first) && spells([first, ...others], letters);
  });
  return start === undefined ? null : text.slice(start.index);
}

/** Removes a plural s. Words that form, or may form, their plural otherwise stay as they are. */
function singular(long: string): string {
  return otherPlural.test(long) ? long : long.replace(/s$/u, '');
}

/** Whether words spell the letters: the first word gives the first ones, and later words, some skipped, the rest. */
function spells([first = '', ...others]: readonly string[], letters: string): boolean {
  for (let taken = 1; taken <= letters.length; taken += 1) {
    if (!first.startsWith(letters.slice(0, taken))) return false;
    const rest = letters.slice(taken);
    if (rest === '' || others.some((_, index) => spells(others.slice(index), rest))) return true;
  }
  return false;
}

/**
 * A possible use: it begins like an abbreviation and is not part of a longer word. The pattern starts with the
 * capital because most places have none: to look behind every place first would take three times as long.
 */
const candidate = /\p{Lu}(?<![\p{L}\p{N}&]\p{Lu})[\p{L}\p{N}&]{1,9}(?![\p{L}\p{N}&])/gu;
const opening = /\([‘“'"]?$/u;
const closing = /^[’”'"]?\)/u;

/**
 * Makes a function that splits a text of the report at uses of abbreviations, including plurals. Joined, the parts
 * are the text. `(CAMHS)` alone in brackets, after the long form, is not a use; nor is part of an address.
 */
export function createUseFinder(
  abbreviations: readonly Abbreviation[],
): (text: string) => TextPart[] {
  const longs = new Map<string, string>();
  for (const { short, long } of abbreviations) longs.set(`${short}s`, long);
  for (const { short, long } of abbreviations) longs.set(short, long);
  return (text) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const { 0: used, index } of text.matchAll(candidate)) {
      const long = longs.get(used);
      if (long === undefined || isDefinition(text, index, used) || isInAddress(text, index)) {
        continue;
      }
      parts.push({ text: text.slice(end, index), long: null }, { text: used, long });
      end = index + used.length;
    }
    return [...parts, { text: text.slice(end), long: null }].filter((part) => part.text !== '');
  };
}

/** Whether a use is alone in brackets. */
function isDefinition(text: string, index: number, used: string): boolean {
  const end = index + used.length;
  return (
    opening.test(text.slice(Math.max(0, index - 2), index)) &&
    closing.test(text.slice(end, end + 2))
  );
}

/** Whether the use is part of the address of a page, a mailbox or a file. */
function isInAddress(text: string, index: number): boolean {
  const before = text.slice(0, index).split(/\s/u).at(-1) ?? '';
  const [after = ''] = text.slice(index).split(/\s/u, 1);
  return address.test(before + after);
}
