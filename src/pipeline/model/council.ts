/** Which council a text is about. */
import type { Period } from '../../registers/councils.ts';
import type { Council } from '../../schemas/registers.ts';
import type { SourceFile } from '../types/source.ts';
import { createCouncilNames, type Meant } from './council-names.ts';
import { headText } from './framework.ts';
import { readTitle } from './metadata.ts';

/** Lines with text that hold the name of the council: a cover, or the head of a letter. */
const coverLines = 20;

/** How much more a name on the cover counts than one in the text. */
const coverWeight = 10;

/** How many times more than the next one a council must be named. */
const lead = 2;

/** How often a council must be named that the cover does not name. */
const withoutCover = 8;

/** The council, or those between which it is left open: two or more that may be meant, or none. */
export type CouncilReading = { council: Council } | { council: null; rivals: Council[] };

/** Those who may be meant under one name, or several, and how much speaks for them. */
interface Contestant {
  councils: Meant;
  score: number;
}

/**
 * The council that the title names, or else the one that the text names most: a text may speak more of a neighbour, or of
 * who helps it, than of the council by its name.
 * @param period when the report was made; null where that is not known
 */
export function recogniseCouncil(
  source: SourceFile,
  councils: readonly Council[],
  period: Period | null,
): CouncilReading {
  const names = createCouncilNames(councils, period);
  const titled = toReading([...new Set(names.findIn(readTitle(source)).flat())]);
  if (titled.council !== null) return titled;
  const onCover = names.findIn(headText(source, coverLines));
  const inText = names.findIn(source.lines.map(({ text }) => text).join('\n'));
  const least = onCover.length > 0 ? 2 : withoutCover;
  const ranked = settle(weigh(inText, onCover), least).sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (first === undefined || first.score < least) return { council: null, rivals: [] };
  const alike = ranked.filter(({ score }) => first.score < lead * score);
  return toReading([...new Set(alike.flatMap((contestant) => contestant.councils))]);
}

/** The council of that id, or of that name in the period, with or without its style. */
export function findCouncil(
  name: string,
  councils: readonly Council[],
  period: Period | null,
): CouncilReading {
  const byId = councils.find(({ id }) => id === name.trim());
  return toReading(
    byId === undefined ? createCouncilNames(councils, period).meantBy(name) : [byId],
  );
}

/**
 * The council that the name of a file or folder speaks of: `80563_stockton-on-tees`; null where it speaks of
 * none, or of several.
 */
export function councilOfName(
  name: string,
  councils: readonly Council[],
  period: Period | null,
): Council | null {
  const words = name.replace(/[_/\\]/gu, ' ').replace(/\b\p{Ll}/gu, (first) => first.toUpperCase());
  const named = new Set(createCouncilNames(councils, period).findIn(words).flat());
  return toReading([...named]).council;
}

function toReading(councils: Meant): CouncilReading {
  const [only, ...others] = councils;
  return only !== undefined && others.length === 0
    ? { council: only }
    : { council: null, rivals: [...councils] };
}

/** What speaks for whom; those who may be meant under one name stand together. */
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

/** A name that may mean several means the one of them that the text names clearly and most. */
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
