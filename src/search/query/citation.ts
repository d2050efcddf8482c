/** A citation typed as a query: `Stockport JAR 2006 para 17`, `stockport-jar-2006#p17`. */
import { dateInWords } from '../../util/dates.ts';
import type { Named, SearchLibrary, SearchReport } from '../format.ts';
import { normalize } from './tokens.ts';

/** What citations may name reports by. */
interface CitableLibrary extends Pick<SearchLibrary, 'councils' | 'frameworks'> {
  reports: readonly CitableReport[];
}

type CitableReport = Pick<SearchReport, 'id' | 'council' | 'framework' | 'date'>;

export interface Citation extends Place {
  /** Id of the report. */
  report: string;
  /**
   * For a recommendation, its place in reports that number recommendations along with paragraphs. It is meant if the
   * report has no unit at `anchor`, and the unit here is a recommendation. Otherwise null.
   */
  otherwise: Place | null;
}

export interface Place {
  /** The fragment; null if the report as a whole is cited. The report may not have such a unit. */
  anchor: string | null;
  /** Fragment of the last unit of a run, for the address `?to=p19#p17`; null if one unit is cited. */
  to: string | null;
}

type CitedUnit = Pick<Citation, 'anchor' | 'to' | 'otherwise'>;

/** In characters: a longer query is not a citation, unless it contains an address. */
const longestCitation = 200;

/** Words of a citation that identify nothing. */
const fillers = new Set(['of', 'in', 'the', 'report', 'council', 'ofsted', 'ofsteds']);

const annex = String.raw`(?<annex>annexe?|appendix)(?:\s+(?<letter>[a-z]))?[\s,]+`;
const paragraph = String.raw`(?<paragraph>para(?:graph)?s?|pp?|¶+|§+)[\s.]*`;
const recommendation = String.raw`(?<recommendation>rec(?:ommendation)?s?)[\s.]*`;
const footnote = String.raw`(?<footnote>(?:foot)?notes?|fnn?)[\s.]*`;
const numbers = String.raw`\[?(?<first>\d{1,4})\]?(?:\s*(?:[-–—]|to)\s*p?\[?(?<last>\d{1,4}))?`;
const places = [
  // `Stockport JAR 2006, annex B, paras 17–19`, `Stockport JAR 2006 at [17]`
  String.raw`^(?<report>.*?)[\s,(]+(?:at\s+)?(?:(?:${annex})?(?:${paragraph})?|${recommendation}|${footnote})${numbers}[).\]]*$`,
  // `paragraph 17 of the Stockport JAR 2006`
  String.raw`^(?:(?:${annex})?${paragraph}|${recommendation}|${footnote})${numbers}[\s,]+(?<report>.*)$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Quotation marks around a whole citation. */
const quotationMarks = /^["“„«'‘]+|["“”»'’]+$/gu;

/** An address of a report, from the id on: `https://pilcrow.example/reports/stockport-jar-2006/?to=p19#p17`. */
const address = /(?:^|\/)reports\/(?<path>[^\s<>"]+)/u;
const fragment = /^#?(?<id>[a-z\d-]+)/u;

/**
 * Makes a function that reads a whole query as a citation: by names in any order, by the report's id, or by an address
 * of the site, which may be anywhere in it, so that citations copied from a page work. If a place is cited, the
 * framework need not be: `Stockport 2006, para 17`.
 * @returns a citation for each report that fits, two if a council had two such reports in a year; otherwise none
 */
export function createCitationReader(library: CitableLibrary): (query: string) => Citation[] {
  const known = library.reports.map((report) => toKnown(report, library));
  const fitting = (text: string, isPlaced: boolean) => {
    const byId = known.filter(({ id }) => id === text.trim());
    const words = normalize(text);
    return byId.length > 0 ? byId : known.filter((report) => isNamed(report, words, isPlaced));
  };
  const cite = (text = '', unit: CitedUnit, isPlaced = false): Citation[] =>
    fitting(text, isPlaced).map(({ id }) => ({ report: id, ...unit }));

  return (query) => {
    const written = query.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
    const text = written.replaceAll(quotationMarks, '').trim();
    const addressed = readAddress(text);
    if (known.some(({ id }) => id === addressed?.report)) return addressed ? [addressed] : [];
    if (text.length > longestCitation) return [];
    const whole = cite(text, { anchor: null, to: null, otherwise: null });
    if (whole.length > 0) return whole;
    return places
      .map((place) => place.exec(text)?.groups)
      .flatMap((placed) =>
        placed ? cite(placed['report'], readUnit(placed), isPlaced(placed)) : [],
      );
  };
}

/** Reads an address or an id. The report may not exist: `care-leavers` looks like an id. */
function readAddress(text: string): Citation | null {
  const joined = text.replace(' #', '#');
  const path = address.exec(joined)?.groups?.['path'] ?? joined;
  if (path.includes(' ')) return null;
  const { pathname, searchParams, hash } = new URL(`https://any.example/${path}`);
  const anchor = fragment.exec(hash)?.groups?.['id'] ?? null;
  const to = fragment.exec(searchParams.get('to') ?? '')?.groups?.['id'] ?? null;
  const report = pathname.split('/')[1] ?? '';
  return { report, anchor, to: anchor === null ? null : to, otherwise: null };
}

/** Whether a number is said to be that of a paragraph, a recommendation or a footnote. */
function isPlaced({ paragraph, recommendation, footnote }: Groups): boolean {
  return [paragraph, recommendation, footnote].some((word) => word !== undefined);
}

function readUnit(groups: Groups): CitedUnit {
  const { annex, letter, recommendation, footnote } = groups;
  if (recommendation !== undefined) {
    return { ...placeOf('rec-', groups), otherwise: placeOf('p', groups) };
  }
  const part = letter === undefined ? 'annex-' : `annex-${letter}-`;
  const prefix = footnote === undefined ? `${annex === undefined ? '' : part}p` : 'fn-';
  return { ...placeOf(prefix, groups), otherwise: null };
}

function placeOf(prefix: string, { first = '', last }: Groups): Place {
  // `117–19` ends with 119.
  const end = last === undefined ? 0 : Number(first.slice(0, -last.length) + last);
  return {
    anchor: `${prefix}${Number(first)}`,
    to: end > Number(first) ? `${prefix}${end}` : null,
  };
}

/** A report's names in the form compared, longer ones first. */
interface Known {
  id: string;
  council: string[];
  framework: string[];
  dates: string[];
}

function toKnown(
  { id, council, framework, date }: CitableReport,
  { councils, frameworks }: CitableLibrary,
): Known {
  return {
    id,
    council: namesOf(council, councils),
    framework: namesOf(framework, frameworks),
    dates: datesOf(date),
  };
}

function namesOf(id: string, list: readonly Named[]): string[] {
  const names = list.find((one) => one.id === id)?.names ?? [];
  return [id, ...names].map(normalize).sort((a, b) => b.length - a.length);
}

/** `23 february 2006`, `23 feb 2006`, `february 2006`, `feb 2006`, `2006` */
function datesOf(date: string): string[] {
  return [10, 7, 4].flatMap((length) => {
    const words = normalize(dateInWords(date.slice(0, length)));
    return [words, words.replace(/(?<=[a-z]{3})[a-z]+/u, '')];
  });
}

/**
 * Whether words name the council, framework and date or year of a report, and nothing else.
 * @param isPlaced whether a place in it is cited: then even without the framework, the words are not another search
 */
function isNamed({ council, framework, dates }: Known, words: string, isPlaced: boolean): boolean {
  return council.some((name) => {
    if (!holds(words, name)) return false;
    const rest = without(words, name);
    const date = dates.find((one) => holds(rest, one));
    if (date === undefined) return false;
    const others = without(framework.reduce(without, rest), date);
    return (
      (isPlaced || framework.some((one) => holds(rest, one))) &&
      others.split(' ').every((word) => word === '' || fillers.has(word))
    );
  });
}

const holds = (words: string, name: string) => ` ${words} `.includes(` ${name} `);
const without = (words: string, name: string) => ` ${words} `.replace(` ${name} `, ' ').trim();

type Groups = Partial<Record<string, string>>;
