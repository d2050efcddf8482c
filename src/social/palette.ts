/** The colours of a card: those of the site on light paper. A picture has no dark mode. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gradeLabelSchema, type GradeLabel } from '../schemas/grade.ts';

/** Colours as `#rrggbb`. */
export interface Palette {
  paper: string;
  ink: string;
  inkQuiet: string;
  rule: string;
  ruleStrong: string;
  accent: string;
  grades: Record<GradeLabel, string>;
}

/** Reads the palette of the style sheets. Throws where a colour is not there any more. */
export async function loadPalette(): Promise<Palette> {
  const file = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
  // What comes before the first media query holds everywhere, light paper included.
  const [light = ''] = (await readFile(file, 'utf8')).split('@media');
  const colours = new Map(
    [...light.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi)].map(([, name, value]) => [name, value]),
  );
  const colour = (name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`${file} has no colour --${name} for light paper.`);
    return value;
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkQuiet: colour('ink-quiet'),
    rule: colour('rule'),
    ruleStrong: colour('rule-strong'),
    accent: colour('accent'),
    grades: Object.fromEntries(
      gradeLabelSchema.options.map((label) => [label, colour(`grade-${label}`)]),
    ) as Palette['grades'],
  };
}
