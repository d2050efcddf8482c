/** What reports call themselves: the titles that a framework lists, and which of them a text prints. */
import type { Council, Framework } from '../schemas/registers.ts';

/** What a title is filled in with. */
export interface TitleFacts {
  council: Pick<Council, 'name'>;
  /** ISO date of publication, which begins with the year. */
  published: string;
}

/** The title under which reports of the framework are usually cited. */
export function usualTitle({ document }: Pick<Framework, 'document'>, facts: TitleFacts): string {
  return fill(document, facts);
}

/**
 * The title that a report prints, where the framework lists it beside the usual one: the longest whose words stand
 * whole on lines of their own.
 * @param head the first lines of the text, free of markup
 * @returns null where the report bears the usual title, or none that is listed
 */
export function otherTitle(
  framework: Pick<Framework, 'document' | 'documents'>,
  facts: TitleFacts,
  head: string,
): string | null {
  const usual = usualTitle(framework, facts);
  const text = head.replace(footnoteMark, '');
  const titles = [usual, ...framework.documents.map((title) => fill(title, facts))];
  for (const title of titles.sort((a, b) => b.length - a.length)) {
    const found = asPrinted(title, facts).exec(text);
    if (found === null) continue;
    const name = found.groups?.['name']?.replace(/\s+/gu, ' ') ?? '';
    const printed = title.replace('{name}', name);
    return printed === usual ? null : printed;
  }
  return null;
}

function fill(title: string, { council, published }: TitleFacts): string {
  return title.replace('{council}', council.name).replace('{year}', published.slice(0, 4));
}

/** `Board¹`, in a PDF `Board1`, where tags were taken off `Board 1` */
const footnoteMark = /(?<=\p{L}) ?[\d¹²³⁴-⁹]{1,2}(?=\s|$)/gu;

/** A name in a title: `the Isle of Wight`, perhaps on two lines. */
const name = String.raw`(?<name>[\p{L}\p{M}'’.,&\- \n]{1,80}?)`;

/** A title on lines of its own, broken anywhere. The council and a colon before it are the site's words. */
function asPrinted(title: string, { council }: TitleFacts): RegExp {
  const words = title
    .replace(`${council.name}: `, '')
    .split(' ')
    .map((word) => (word === '{name}' ? name : RegExp.escape(word).replaceAll('’', "['’]")));
  return new RegExp(String.raw`^\s*${words.join(String.raw`\s+`)}\s*$`, 'imu');
}
