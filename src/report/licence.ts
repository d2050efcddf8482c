/** The terms under which a report may be reused. */
import type { Framework, Licence } from '../schemas/registers.ts';
import type { SectionText } from './types.ts';

/** The licence that the report states; if it states none of those of its framework, the usual one. */
export function licenceOf(
  { licence, otherLicences = [] }: Pick<Framework, 'licence' | 'otherLicences'>,
  { sections }: { sections: readonly SectionText[] },
): Licence {
  const isStated = ({ match }: { match: string }): boolean => {
    const words = new RegExp(match, 'iu');
    return sections.some(({ units }) => units.some(({ text }) => words.test(text)));
  };
  return otherLicences.find(isStated) ?? licence;
}
