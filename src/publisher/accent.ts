/** A publisher’s colour in place of the site’s: what follows from it, and whether text in it can be read. */
import { colourOf, type Colours } from '../util/colour-tokens.ts';
import { contrast, mix } from '../util/contrast.ts';
import type { Publisher } from './schema.ts';

type Accent = NonNullable<Publisher['accent']>;
type Paper = keyof Accent;

const papers: readonly Paper[] = ['light', 'dark'];

/** Least contrast of text (WCAG 2.2, 1.4.3, level AA). */
const least = 4.5;

/** Where each accent has too little contrast with what it stands on, in words; empty where it is fit to be read. */
export function accentProblems(accent: Accent, colours: Colours): string[] {
  return papers.flatMap((paper) => {
    const { tint } = shades(accent[paper], colours[paper]);
    const grounds = [
      ...['paper', 'paper-raised'].map((name) => colourOf(colours[paper], name)),
      tint,
    ];
    const [worst] = grounds
      .map((ground) => ({ ground, ratio: contrast(accent[paper], ground) }))
      .sort((a, b) => a.ratio - b.ratio);
    if (worst === undefined || worst.ratio >= least) return [];
    const wanted = paper === 'light' ? 'darker' : 'lighter';
    // Rounded down: 4.49 is not to be read as 4.5.
    const ratio = (Math.floor(worst.ratio * 100) / 100).toFixed(2);
    return [
      `✖ ${accent[paper]} has a contrast of ${ratio}:1 on the site’s ${paper} background ${worst.ground}; ` +
        `text needs ${least}:1 (WCAG 2.2, level AA). Choose a ${wanted} colour.\n  → at accent.${paper}`,
    ];
  });
}

/** The style sheet that puts the accent in place of the site’s. Readers who ask for more contrast keep the site’s. */
export function accentStyle(accent: Accent, colours: Colours): string {
  const rules = papers.map((paper) => {
    const { strong, tint } = shades(accent[paper], colours[paper]);
    const values = `--accent:${accent[paper]};--accent-strong:${strong};--tint:${tint}`;
    // Twice `:root`, because the style sheet that sets the site’s own in this layer comes later.
    return `@media (prefers-color-scheme: ${paper}){:root:root{${values}}}`;
  });
  return `@layer tokens{@media not (prefers-contrast: more){${rules.join('')}}}`;
}

/** What stands beside an accent: its colour under the pointer, and the ground of what is chosen. */
function shades(
  accent: string,
  colours: ReadonlyMap<string, string>,
): { strong: string; tint: string } {
  return {
    strong: mix(accent, colourOf(colours, 'ink'), 0.7),
    tint: mix(accent, colourOf(colours, 'paper'), 0.09),
  };
}
