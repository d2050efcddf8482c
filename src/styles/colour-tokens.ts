/** The colours of the style sheets, for use outside a browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Colours as `#rrggbb`, by name without `--`. */
export interface Colours {
  light: ReadonlyMap<string, string>;
  dark: ReadonlyMap<string, string>;
}

const file = fileURLToPath(new URL('./tokens.css', import.meta.url));

export async function loadColours(): Promise<Colours> {
  // The colours on light paper come before the first media query, which has those on dark paper.
  const [light = '', dark = ''] = (await readFile(file, 'utf8')).split('@media');
  return { light: colours(light), dark: colours(dark) };
}

/** A colour by name. Throws if the style sheet does not have it. */
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
