/** Finds words that refer to a report on the same council: `the 2007 APA`, `the last Ofsted inspection in 2012`. */
import type { Framework } from '../schemas/registers.ts';
import { months } from '../util/dates.ts';
import { matchesOf, type Span } from './matches.ts';

export interface ReportMention {
  kind: 'report';
  /** Ids of the frameworks with that name. */
  frameworks: string[];
  /** Which of several before the report with the words; null if they do not say. */
  order: 'first' | 'last' | null;
  /** The year, or the second of `2006/07`; null if the words give none. */
  year: number | null;
  /** From 1; null if the words give none. */
  month: number | null;
  /** Whether the words say that year and month are those of publication. */
  isPublication: boolean;
  /** The capitalised word after `for`, `of` or `in`, possibly from the name of its council; null if there is none. */
  about: string | null;
}

const years = String.raw`(?:19|20)\d\d(?:[/–-]\d\d)?\b`;
const month = `(?<month>${months.join('|')})`;
const orders = '(?<order>first|most recent(?:ly published)?|recent|last|latest|previous)';
const date = String.raw`(?<verb>,? (?:which )?(?:was|took place))?(?: (?<done>published|undertaken|conducted|held|carried out))? (?:in|of|for|from) (?:${month} )?(?<year>${years})`;
const about = /^ (?:for|of|in) (?:the )?(?<word>\p{Lu}[\p{L}’'-]*)/u;

/**
 * Makes a function that finds mentions of reports. A name alone is not a mention: it needs a year, a word such as
 * `previous`, or an address where the report can be found. It also needs `the`, because `their most recent Ofsted
 * inspection` is that of a school or home. Mentions that depend on an earlier sentence are not resolved (“Following
 * the joint area review …”).
 */
export function createReportFinder(
  frameworks: readonly Framework[],
): (text: string) => (Span & ReportMention)[] {
  const named = frameworks.filter(({ mentions }) => mentions.length > 0);
  if (named.length === 0) return () => [];
  const nameOf = (mentions: Iterable<string>) =>
    `(?:${[...new Set(mentions)].join('|')})(?![\\p{L}\\p{N}])`;
  const name = `(?<name>${nameOf(named.flatMap(({ mentions }) => mentions))})`;
  const names = named.map(({ id, mentions }) => ({
    id,
    pattern: new RegExp(nameOf(mentions), 'iuy'),
  }));
  const patterns = [
    // `the 2007 APA`, `the first joint area review published in February 2006`
    String.raw`\bthe (?:full )?(?<words>(?:${orders} )?(?:(?<before>${years}) )?${name}(?:${date})?)`,
    // `In the autumn of 2005, the council was subject to a joint area review`
    String.raw`\bin (?:the (?:spring|summer|autumn|winter) of |${month} )?(?<year>${years}),? (?:[\p{L}’'-]+ ){1,8}?an? (?<words>${name})`,
    // `since the local authority was last inspected in 2012`
    String.raw`\b(?:council|authority) was (?<words>${orders} ${name}(?:${date})?)`,
    // `The full APA can be found at`
    String.raw`\bthe (?<words>full ${name})(?<place>,? can be found)`,
  ].map((pattern) => new RegExp(pattern, 'dgiu'));

  const frameworksAt = (text: string, start: number, end: number) =>
    names.flatMap(({ id, pattern }) => {
      pattern.lastIndex = start;
      return pattern.exec(text)?.[0].length === end - start ? [id] : [];
    });

  return (text) =>
    patterns.flatMap((pattern) =>
      matchesOf(text, pattern).flatMap(({ 0: match, index, groups = {}, indices }) => {
        const year = groups['year'] ?? groups['before'];
        const order = orderOf(groups['order']);
        if (year === undefined && order === null && groups['place'] === undefined) return [];
        const [nameStart = 0, nameEnd = 0] = indices?.groups?.['name'] ?? [];
        const [start = 0, end = 0] = indices?.groups?.['words'] ?? [];
        return {
          kind: 'report' as const,
          frameworks: frameworksAt(text, nameStart, nameEnd),
          order,
          year: year === undefined ? null : endOfYears(year),
          month: monthOf(groups['month']),
          isPublication: groups['done']?.toLowerCase() === 'published',
          about: about.exec(text.slice(index + match.length))?.groups?.['word'] ?? null,
          start,
          // What follows a verb is information about the report, not part of its name.
          end: groups['verb'] === undefined ? end : nameEnd,
        };
      }),
    );
}

/** `2007` and `2006/07` → 2007 */
function endOfYears(years: string): number {
  return Number(years.slice(0, 2) + years.slice(-2));
}

function orderOf(word: string | undefined): ReportMention['order'] {
  if (word === undefined) return null;
  return word.toLowerCase() === 'first' ? 'first' : 'last';
}

function monthOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  return months.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
}
