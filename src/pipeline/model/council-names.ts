/** The names of councils, and where they occur in a text. */
import { existedIn, type Period } from '../../registers/councils.ts';
import type { Council, Provider } from '../../schemas/registers.ts';

/** The councils that a name may mean: several if it is ambiguous. */
export type Meant = readonly Council[];

/** Words that turn a council's name into that of another place: `East Lincolnshire`, `Greater Manchester`. */
const otherPlace = 'north|south|east|west|mid|central|greater';

/** `The Council of the` */
const councilOf = /^(?:the )?(?:council of (?:the )?)?/u;

/** `Royal Borough of`, `City and County of` */
const styleBefore =
  /^(?:(?:royal|london|metropolitan|county|city and) )*(?:borough|city|county|district) of (?:the )?/u;

/** `City Council`, `District Metropolitan Council`, `Unitary Authority`, `MBC`, `, City of` */
const styleAfter =
  /(?:, (?:city|county) of)?(?: (?:metropolitan|unitary|city|county|borough|district|local|council|authority|mbc|mdc|bc|cc))*$/u;

/** Finds councils by their names. */
export interface CouncilNames {
  /**
   * For each mention of a council in a text, in order, the councils that it may mean. The longest matching name
   * wins; a name is found in any spelling that begins with a capital.
   */
  findIn(text: string): Meant[];
  /** The councils that a whole name may mean, in any case, with or without its style (`Borough of`, `City Council`). */
  meantBy(name: string): Meant;
}

/** What was made for a register, by the names that it has in a period: most periods have the same. */
const known = new WeakMap<readonly Council[], Map<string, CouncilNames>>();

/**
 * The names of councils and of the providers that run their services.
 * @param period limits them to those that existed then; null for all
 */
export function namesOfCouncils(councils: readonly Council[], period: Period | null): CouncilNames {
  const named = namesIn(councils, period);
  const key = named.map(({ name, council }) => `${council.id} ${name}`).join('\n');
  const ofRegister = known.get(councils) ?? new Map<string, CouncilNames>();
  const names = ofRegister.get(key) ?? createCouncilNames(named);
  known.set(councils, ofRegister.set(key, names));
  return names;
}

function createCouncilNames(printed: readonly Named[]): CouncilNames {
  const named = printed.map(({ name, council }) => ({ name: spelling(name), council }));
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

/** The keys of a name with and without its styles, longest first: the City of London is not a city called London. */
function formsOf(name: string): string[] {
  const inner = name.replace(councilOf, '');
  return [name, inner, inner.replace(styleBefore, '')]
    .flatMap((form) => [form, form.replace(styleAfter, '')])
    .map(toKey);
}

/** A name of a council. */
interface Named {
  name: string;
  council: Council;
}

/** The names of the councils of the period, and of the providers that ran their services then. */
function namesIn(councils: readonly Council[], period: Period | null): Named[] {
  const inPeriod = (one: Council | Provider) => period === null || existedIn(one, period);
  return councils.filter(inPeriod).flatMap((council) => {
    const running = council.providers.filter(inPeriod).map(({ name }) => name);
    const names = new Set([council.name, ...council.variants, ...running]);
    return [...names].map((name) => ({ name, council }));
  });
}

/** The councils that each name may mean, by the name's key. */
function meanings(named: readonly Named[]): Map<string, Meant> {
  const grouped = Map.groupBy(named, ({ name }) => toKey(name));
  return new Map(
    [...grouped].map(([key, all]) => [key, [...new Set(all.map(({ council }) => council))]]),
  );
}

/** A text with variant spellings normalised; line breaks are kept. */
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

/** The form in which names are compared. */
function toKey(name: string): string {
  return name.replace(/[',]/gu, '').replace(/\s/gu, ' ').toLowerCase();
}

/** A pattern that matches any of the names as a whole, longest first; it matches nothing if there are none. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = names.length === 0 ? '(?!)' : longestFirst.map(toPattern).join('|');
  return new RegExp(String.raw`(?<!\p{L}|\b(?:${otherPlace}) )(?:${any})(?!\p{L})`, 'giu');
}

/** A pattern that matches a normalised name with or without commas and apostrophes, also across a line break. */
function toPattern(name: string): string {
  return name
    .replace(/'/gu, '')
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/,/gu, ',?')
    .replace(/s(?= |$)/gu, "'?s'?")
    .replace(/ /gu, String.raw`\s`);
}
