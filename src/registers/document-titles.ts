/** The titles of reports: those that a framework lists, and which of them a text prints. */
import type { Council, Framework } from '../schemas/registers.ts';
import { yearOf } from '../util/dates.ts';

/** The facts that fill in a title. */
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
 * The title that a report prints, if its framework lists it in addition to the usual one: the longest that fills lines
 * of its own.
 * @param head the first lines of the text, without markup
 * @returns null if the report has the usual title, or none that is listed
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
  return title.replace('{council}', council.name).replace('{year}', yearOf(published));
}

/** `Board¹`; `Board1` in a PDF; `Board 1` once tags are removed */
const footnoteMark = /(?<=\p{L}) ?[\d¹²³⁴-⁹]{1,2}(?=\s|$)/gu;

/** A name in a title, possibly on two lines: `the Isle of Wight`. */
const name = String.raw`(?<name>[\p{L}\p{M}'’.,&\- \n]{1,80}?)`;

/** A title on lines of its own, broken anywhere. The council and colon at its start are the site's words. */
function asPrinted(title: string, { council }: TitleFacts): RegExp {
  const words = title
    .replace(`${council.name}: `, '')
    .split(' ')
    .map((word) => (word === '{name}' ? name : RegExp.escape(word).replaceAll('’', "['’]")));
  return new RegExp(String.raw`^\s*${words.join(String.raw`\s+`)}\s*$`, 'imu');
}
