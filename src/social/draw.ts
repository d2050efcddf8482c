/** Draws cards. Text becomes outlines, so that the picture does not depend on installed fonts. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize, type Card } from './card.ts';
import { layOut } from './layout.ts';
import { loadPalette, type Palette } from './palette.ts';

/** What all cards of a site share. */
export interface Brand {
  /** The name of the site. */
  name: string;
  /** Its accent on light paper, `#rrggbb`, if it is not that of the style sheets. */
  accent?: string | undefined;
}

/** Draws cards, with its fonts and colours loaded. */
export interface Drawer {
  /** Changes whenever the same card might be drawn differently: with its code, fonts or libraries. */
  version: string;
  /** Returns the bytes of a PNG of `cardSize`. */
  draw: (card: Card) => Promise<Buffer>;
}

const { resolve } = createRequire(import.meta.url);

const families = [
  { name: 'Source Serif 4', files: '@fontsource/source-serif-4/files/source-serif-4' },
  { name: 'Public Sans', files: '@fontsource/public-sans/files/public-sans' },
];

/** The second supplies letters that the first lacks: ŵ. */
const subsets = ['latin', 'latin-ext'];

export async function loadDrawer({ name, accent }: Brand): Promise<Drawer> {
  const [fonts, palette] = await Promise.all([loadFonts(), loadPalette(accent)]);
  return {
    version: await versionOf(fonts, palette, name),
    draw: async (card) => {
      const svg = await satori(layOut(card, palette, name), { ...cardSize, fonts });
      return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
    },
  };
}

/** The fonts of the site in a format that satori supports: it cannot read WOFF2 or variable fonts. */
async function loadFonts(): Promise<Font[]> {
  const variants = subsets.flatMap((subset) =>
    families.flatMap(({ name, files }) =>
      ([400, 600] as const).map((weight) => ({
        name: subset === 'latin' ? name : `${name} ${subset}`,
        weight,
        path: resolve(`${files}-${subset}-${weight}-normal.woff`),
      })),
    ),
  );
  return Promise.all(
    variants.map(async ({ path, ...font }) => ({ ...font, data: await readFile(path) })),
  );
}

async function versionOf(
  fonts: readonly Font[],
  palette: Palette,
  siteName: string,
): Promise<string> {
  const files = [
    fileURLToPath(import.meta.url),
    fileURLToPath(new URL('layout.ts', import.meta.url)),
    resolve('satori/package.json'),
  ];
  const hash = createHash('sha256').update(
    JSON.stringify([cardSize, palette, siteName, sharp.versions]),
  );
  for (const file of files) hash.update(await readFile(file));
  for (const { data } of fonts) hash.update(new Uint8Array(data));
  return hash.digest('hex');
}
