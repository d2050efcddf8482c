/** Which council a text is about. */
import type { Period } from '../../registers/councils.ts';
import type { Council } from '../../schemas/registers.ts';
import type { SourceFile } from '../types/source.ts';
import { namesOfCouncils, type Meant } from './council-names.ts';
import { headText } from './framework.ts';
import { readTitle } from './metadata.ts';

/** Lines of text at the start that may name the council: a cover, or the head of a letter. */
const coverLines = 20;

/** How much more a name on the cover weighs than one in the text. */
const coverWeight = 10;

/** A council's score must be this many times that of the next. */
const lead = 2;

/** Fewest mentions of a council if the cover names none. */
const withoutCover = 8;

/** The council; or, if it is undecided, the candidates: two or more, or none. */
export type CouncilReading = { council: Council } | { council: null; rivals: Council[] };

/** Councils that the same names may mean, and the weight of the evidence for them. */
interface Contestant {
  councils: Meant;
  score: number;
}

/**
 * The council that the title names, or otherwise the one that the text names most. The title comes first because
 * a text may name a neighbour or a partner more often than the council itself.
 * @param period when the report was made; null if unknown
 */
export function recogniseCouncil(
  source: SourceFile,
  councils: readonly Council[],
  period: Period | null,
): CouncilReading {
  const names = namesOfCouncils(councils, period);
  const titled = toReading(names.findIn(readTitle(source)).flat());
  if (titled.council !== null) return titled;
  const onCover = names.findIn(headText(source, coverLines));
  const inText = names.findIn(source.lines.map(({ text }) => text).join('\n'));
  const least = onCover.length > 0 ? 2 : withoutCover;
  const ranked = settle(weigh(inText, onCover), least).sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (first === undefined || first.score < least) return { council: null, rivals: [] };
  const alike = ranked.filter(({ score }) => first.score < lead * score);
  return toReading(alike.flatMap((contestant) => contestant.councils));
}

/** The council with that id, or with that name in the period, with or without its style. */
export function findCouncil(
  name: string,
  councils: readonly Council[],
  period: Period | null,
): CouncilReading {
  const byId = councils.find(({ id }) => id === name.trim());
  return toReading(byId === undefined ? namesOfCouncils(councils, period).meantBy(name) : [byId]);
}

/**
 * The council that the name of a file or folder contains: `80563_stockton-on-tees`; null if it contains none or
 * several.
 */
export function councilOfName(
  name: string,
  councils: readonly Council[],
  period: Period | null,
): Council | null {
  const words = name.replace(/[_/\\]/gu, ' ').replace(/\b\p{Ll}/gu, (first) => first.toUpperCase());
  return toReading(namesOfCouncils(councils, period).findIn(words).flat()).council;
}

/** A number before the name of a folder: `80563_stockton-on-tees`. */
const folderNumber = /^\d+[\s_-]+/u;

/**
 * The council to which the path of a file points, for a text that names none or several. One of several may be anywhere
 * in the path; if the text names none, a folder must have the council’s name and nothing else.
 */
export function councilOfPath(
  file: string,
  { rivals }: { rivals: readonly Council[] },
  councils: readonly Council[],
  period: Period | null,
): CouncilReading {
  const names = file.split('/');
  const named =
    rivals.length > 0
      ? names
          .flatMap((name) => councilOfName(name, councils, period) ?? [])
          .filter((one) => rivals.includes(one))
      : names.slice(0, -1).flatMap((name) => {
          // Not an id: the folder of a report from before 2019 may be `dorset`, the id of a later council.
          const words = name.replace(folderNumber, '').replaceAll('_', ' ');
          return toReading(namesOfCouncils(councils, period).meantBy(words)).council ?? [];
        });
  const reading = toReading(named);
  return reading.council === null ? { council: null, rivals: [...rivals] } : reading;
}

/** @param named each may occur several times */
function toReading(named: Meant): CouncilReading {
  const rivals = [...new Set(named)];
  const [only, ...others] = rivals;
  return only !== undefined && others.length === 0 ? { council: only } : { council: null, rivals };
}

/** Scores each set of councils that share a name. */
function weigh(inText: readonly Meant[], onCover: readonly Meant[]): Contestant[] {
  const contestants = new Map<string, Contestant>();
  const count = (councils: Meant, weight: number): void => {
    const key = councils.map(({ id }) => id).join(' ');
    const score = (contestants.get(key)?.score ?? 0) + weight;
    contestants.set(key, { councils, score });
  };
  for (const councils of inText) count(councils, 1);
  for (const councils of onCover) count(councils, coverWeight);
  return [...contestants.values()];
}

/** Gives the score of an ambiguous name to the one of its councils that the text clearly names most. */
function settle(contestants: readonly Contestant[], least: number): Contestant[] {
  const clear = contestants.filter(({ councils }) => councils.length === 1);
  const open = contestants.filter(({ councils }) => councils.length > 1);
  const gained = Map.groupBy(open, ({ councils }) => {
    const [first, second] = clear
      .filter((one) => one.score >= least && one.councils.every((own) => councils.includes(own)))
      .sort((a, b) => b.score - a.score);
    return first !== undefined && first.score >= lead * (second?.score ?? 0) ? first : null;
  });
  const settled = clear.map((one) => {
    const others = gained.get(one) ?? [];
    return { ...one, score: others.reduce((sum, { score }) => sum + score, one.score) };
  });
  return [...settled, ...(gained.get(null) ?? [])];
}
