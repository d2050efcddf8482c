/** Which council a text is about. */
import type { Council } from '../../schemas/registers.ts';
import type { SourceFile } from '../types/source.ts';
import { headText } from './framework.ts';

/** Lines with text that hold the name of the council: a cover, or the head of a letter. */
const coverLines = 20;

/** How much more a name on the cover counts than one in the text. */
const coverWeight = 10;

/** How many times more than the next one a council must be named. */
const lead = 2;

/** What councils call themselves besides their names; taken off before names are compared. */
const styles =
  /\b(?:royal borough of|london borough of|metropolitan borough of|borough of|city of|county of|(?:metropolitan )?(?:borough |city |county |district )?council)\b|[,.]/giu;

/** How often a council must be named that the cover does not name. */
const withoutCover = 8;

/** The council, or those between which the text leaves it open: two or more named alike, or none. */
export type CouncilReading = { council: Council } | { council: null; rivals: Council[] };

/** The council that the text names most. */
export function recogniseCouncil(source: SourceFile, councils: readonly Council[]): CouncilReading {
  const all = source.lines.map(({ text }) => text).join('\n');
  const onCover = countNames(headText(source, coverLines), councils);
  const ranked = [...countNames(all, councils)]
    .map(([council, count]) => ({
      council,
      score: count + coverWeight * (onCover.get(council) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const least = onCover.size > 0 ? 2 : withoutCover;
  if (first === undefined || first.score < least) return { council: null, rivals: [] };
  if (first.score >= lead * (second?.score ?? 0)) return { council: first.council };
  const alike = ranked.filter(({ score }) => first.score < lead * score);
  return { council: null, rivals: alike.map(({ council }) => council) };
}

/** The council of that id, name or variant, with or without its style. */
export function findCouncil(name: string, councils: readonly Council[]): Council | null {
  const named = (as: (text: string) => string): Council | undefined =>
    councils.find((council) => namesOf(council).some((own) => as(own) === as(name)));
  const exact = named((text) => spelling(text.trim()).toLowerCase());
  return councils.find(({ id }) => id === name.trim()) ?? exact ?? named(bareName) ?? null;
}

/** How often each council is named; the longest name that fits a place takes it. */
function countNames(text: string, councils: readonly Council[]): Map<Council, number> {
  const byName = new Map(
    councils.flatMap((council) => namesOf(council).map((name) => [spelling(name), council])),
  );
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const counts = new Map<Council, number>();
  if (names.length === 0) return counts;
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${names.map(flexible).join('|')})(?![\\p{L}-])`,
    'gu',
  );
  for (const [found] of text.matchAll(pattern)) {
    const council = byName.get(spelling(found));
    if (council !== undefined) counts.set(council, (counts.get(council) ?? 0) + 1);
  }
  return counts;
}

function namesOf(council: Council): string[] {
  return [council.name, ...council.variants];
}

/** One spelling for `&` and `and`, `St.` and `St`, and any white space or hyphen. */
function spelling(name: string): string {
  return name
    .replace(/&/gu, 'and')
    .replace(/\b(?:Saint|St\.)(?=\s)/gu, 'St')
    .replace(/[\s-]+/gu, ' ');
}

/** A pattern that meets every form that `spelling` makes one. */
function flexible(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/^St /u, '(?:St\\.?|Saint) ')
    .replace(/ and /gu, ' (?:and|&) ')
    .replace(/ /gu, '[\\s-]+');
}

function bareName(name: string): string {
  return spelling(name).replace(styles, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
}
