/** A publisher’s accent colour instead of the site’s: the shades made from it, and whether it is legible. */
import { colourOf, type Colours } from '../styles/colour-tokens.ts';
import { contrast, mix } from '../util/contrast.ts';
import type { Publisher } from './schema.ts';

type Accent = NonNullable<Publisher['accent']>;
type Paper = keyof Accent;

const papers: readonly Paper[] = ['light', 'dark'];

/** Least contrast of text (WCAG 2.2, 1.4.3, level AA). */
const least = 4.5;

/** Describes where an accent has too little contrast with its backgrounds; empty if it is legible on all. */
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
    // Rounded down, so that 4.499 does not look like 4.50.
    const ratio = (Math.floor(worst.ratio * 100) / 100).toFixed(2);
    return [
      `✖ ${accent[paper]} has a contrast of ${ratio}:1 on the site’s ${paper} background ${worst.ground}; ` +
        `text needs ${least}:1 (WCAG 2.2, level AA). Choose a ${wanted} colour.\n  → at accent.${paper}`,
    ];
  });
}

/** The style sheet that replaces the site’s accent, except for readers who ask for more contrast. */
export function accentStyle(accent: Accent, colours: Colours): string {
  const rules = papers.map((paper) => {
    const { strong, tint } = shades(accent[paper], colours[paper]);
    const values = `--accent:${accent[paper]};--accent-strong:${strong};--tint:${tint}`;
    // `:root` twice, because the site’s own style sheet sets its accent later in this layer.
    return `@media (prefers-color-scheme: ${paper}){:root:root{${values}}}`;
  });
  return `@layer tokens{@media not (prefers-contrast: more){${rules.join('')}}}`;
}

/** Shades of an accent: its colour under the pointer, and the background of what is selected. */
function shades(
  accent: string,
  colours: ReadonlyMap<string, string>,
): { strong: string; tint: string } {
  return {
    strong: mix(accent, colourOf(colours, 'ink'), 0.7),
    tint: mix(accent, colourOf(colours, 'paper'), 0.09),
  };
}
