/** The names of councils, and where a text speaks of them. */
import { existedIn, type Period } from '../../registers/councils.ts';
import type { Council, Provider } from '../../schemas/registers.ts';

/** The councils that a name may mean: more than one where it does not tell them apart. */
export type Meant = readonly Council[];

/** Words that make the name of another place of what follows them: `East Lincolnshire`, `Greater Manchester`. */
const otherPlace = 'north|south|east|west|mid|central|greater';

/** `The Council of the` */
const councilOf = /^(?:the )?(?:council of (?:the )?)?/u;

/** `Royal Borough of`, `City and County of` */
const styleBefore =
  /^(?:(?:royal|london|metropolitan|county|city and) )*(?:borough|city|county|district) of (?:the )?/u;

/** `City Council`, `District Metropolitan Council`, `Unitary Authority`, `MBC`, `, City of` */
const styleAfter =
  /(?:, (?:city|county) of)?(?: (?:metropolitan|unitary|city|county|borough|district|local|council|authority|mbc|mdc|bc|cc))*$/u;

/** The names of councils, to be looked for. */
export interface CouncilNames {
  /**
   * Those who may be meant in each place of a text that names a council, in order. The longest name that fits a
   * place takes it; a name is known in any spelling that begins with a capital.
   */
  findIn(text: string): Meant[];
  /** Those whom the whole of a name may mean, in any case, with or without a style. */
  meantBy(name: string): Meant;
}

/**
 * The names of councils and of those who run their services.
 * @param period when they are used: only who was there then is known; null for all
 */
export function createCouncilNames(
  councils: readonly Council[],
  period: Period | null,
): CouncilNames {
  const named = namesIn(councils, period);
  const meant = meanings(named);
  const pattern = anyOf(named.map(({ name }) => name));
  return {
    findIn: (text) =>
      [...spelling(text).matchAll(pattern)]
        .map(([found]) => found)
        .filter((found) => /^\p{Lu}/u.test(found))
        .map((found) => meant.get(toKey(found)) ?? []),
    meantBy: (name) => {
      const found = formsOf(spelling(name.trim()).toLowerCase()).find((form) => meant.has(form));
      return found === undefined ? [] : (meant.get(found) ?? []);
    },
  };
}

/** The keys of a name with and without its styles, the longest first: the City of London is no city called London. */
function formsOf(name: string): string[] {
  const inner = name.replace(councilOf, '');
  return [name, inner, inner.replace(styleBefore, '')]
    .flatMap((form) => [form, form.replace(styleAfter, '')])
    .map(toKey);
}

/** A name of a council, spelled. */
interface Named {
  name: string;
  council: Council;
}

/** The names of the councils of that time, and of those who ran their services then. */
function namesIn(councils: readonly Council[], period: Period | null): Named[] {
  const inPeriod = (one: Council | Provider) => period === null || existedIn(one, period);
  return councils.filter(inPeriod).flatMap((council) => {
    const running = council.providers.filter(inPeriod).map(({ name }) => name);
    const names = new Set([council.name, ...council.variants, ...running].map(spelling));
    return [...names].map((name) => ({ name, council }));
  });
}

/** Whom each name may mean, by the name's key. */
function meanings(named: readonly Named[]): Map<string, Meant> {
  const grouped = Map.groupBy(named, ({ name }) => toKey(name));
  return new Map(
    [...grouped].map(([key, all]) => [key, [...new Set(all.map(({ council }) => council))]]),
  );
}

/** One spelling for what differs between texts; a line break stays one. */
function spelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/gu, 'and')
    .replace(/[‘’`]/gu, "'")
    .replace(/\b(?:Saint\b|St\.)\s*(?=\p{L})/giu, 'St ')
    .replace(/\bupon\b/giu, 'on')
    .replace(/[\s\p{Pd}]+/gu, (space) => (/[\n\f]/u.test(space) ? '\n' : ' '));
}

/** The form under which names are compared. */
function toKey(name: string): string {
  return name.replace(/[',]/gu, '').replace(/\s/gu, ' ').toLowerCase();
}

/** A pattern that meets any of the names as a whole, the longest that fits; nothing where there are none. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = names.length === 0 ? '(?!)' : longestFirst.map(toPattern).join('|');
  return new RegExp(String.raw`(?<!\p{L}|\b(?:${otherPlace}) )(?:${any})(?!\p{L})`, 'giu');
}

/** A pattern that meets a spelled name with or without its commas and with apostrophes, over a break of lines too. */
function toPattern(name: string): string {
  return name
    .replace(/'/gu, '')
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/,/gu, ',?')
    .replace(/s(?= |$)/gu, "'?s'?")
    .replace(/ /gu, String.raw`\s`);
}
