/** Facts about councils from the register, in words. */
import type { Council, Provider } from '../../schemas/registers.ts';
import { dateInWords, yearOf } from '../../util/dates.ts';

export const councilTypeWords = {
  county: 'County council',
  unitary: 'Unitary authority',
  'metropolitan-borough': 'Metropolitan borough',
  'london-borough': 'London borough',
  'sui-generis': 'Authority of its own kind',
} as const satisfies Record<NonNullable<Council['type']>, string>;

/** Regions without an article. */
const withoutArticle = ['London', 'Yorkshire and The Humber'];

/** `Metropolitan borough in the North West; ONS code E08000007; local authority number 356` */
export function councilInWords(council: Council): string {
  return [
    kindInWords(council),
    `ONS code ${council.gss}`,
    council.dfe === undefined ? '' : `local authority number ${council.dfe}`,
  ]
    .filter((fact) => fact !== '')
    .join('; ');
}

function kindInWords({ type, region }: Council): string {
  if (type === undefined) return '';
  if (type === 'london-borough' || region === undefined) return councilTypeWords[type];
  return `${councilTypeWords[type]} in ${withoutArticle.includes(region) ? '' : 'the '}${region}`;
}

/** When it existed: `1974–2009: abolished`, `Since 1 April 2009`; null if the register does not say. */
export function lifeInWords({ from, to }: Council): string | null {
  if (to === undefined) return from === undefined ? null : `Since ${dateInWords(from)}`;
  return `${from === undefined ? 'To ' : `${yearOf(from)}–`}${yearOf(to)}: abolished`;
}

/** `Slough Children First since 1 April 2021` */
export function providerInWords({ name, from, to }: Provider): string {
  const time =
    to === undefined
      ? `since ${dateInWords(from)}`
      : `from ${dateInWords(from)} to ${dateInWords(to)}`;
  return `${name} ${time}`;
}
