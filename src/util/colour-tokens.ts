/** The colours of the style sheets, for what is drawn or checked outside a browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Colours as `#rrggbb`, by their name without `--`. */
export interface Colours {
  light: ReadonlyMap<string, string>;
  dark: ReadonlyMap<string, string>;
}

const file = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));

export async function loadColours(): Promise<Colours> {
  // What comes before the first media query is light paper; the query for dark paper is the next.
  const [light = '', dark = ''] = (await readFile(file, 'utf8')).split('@media');
  return { light: colours(light), dark: colours(dark) };
}

/** A colour by its name. Throws where the style sheet has it no more. */
export function colourOf(colours: ReadonlyMap<string, string>, name: string): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`${file} has no colour --${name}.`);
  return value;
}

function colours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--(?<name>[\w-]+):\s*(?<value>#[\da-f]{6});/giu)].map(({ groups = {} }) => [
      groups['name'] ?? '',
      groups['value'] ?? '',
    ]),
  );
}
