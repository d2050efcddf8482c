/** The colours of a card: those of the site on light paper, as a picture has no dark mode. */
import { gradeLabelSchema, type GradeLabel } from '../schemas/grade.ts';
import { colourOf, loadColours } from '../styles/colour-tokens.ts';

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

/**
 * Reads the palette from the style sheets. Throws if a colour is missing.
 * @param accent the publisher’s, instead of the site’s
 */
export async function loadPalette(accent?: string): Promise<Palette> {
  const { light } = await loadColours();
  const colour = (name: string) => colourOf(light, name);
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkQuiet: colour('ink-quiet'),
    rule: colour('rule'),
    ruleStrong: colour('rule-strong'),
    accent: accent ?? colour('accent'),
    grades: Object.fromEntries(
      gradeLabelSchema.options.map((label) => [label, colour(`grade-${label}`)]),
    ) as Palette['grades'],
  };
}
