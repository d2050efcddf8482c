import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, siteCard as siteCardOf, type Card } from '../../../src/social/card.ts';
import { loadDrawer, type Brand } from '../../../src/social/draw.ts';
import { writeCards } from '../../../src/social/write.ts';
import { judgement, report } from './reports.ts';

const brand = { name: 'Inspected' };
const siteCard = siteCardOf('reports on schools');
const { draw } = await loadDrawer(brand);
const healthy = judgement('being-healthy');

describe('drawing', () => {
  const drawnSize = async (card: Card) => {
    const { format, width, height } = await sharp(await draw(card)).metadata();
    return { format, width, height };
  };
  const asWanted = { format: 'png', width: 1200, height: 630 };

  it.each([
    ['markup', '<script>alert(1)</script> &amp; ]]> <image href="file:///etc/passwd"/>'],
    ['emoji and letters that no font has', '😀 👨‍👩‍👧 中文 עברית'],
    ['two hundred characters', 'A long title '.repeat(16).slice(0, 200)],
    ['one long word', 'a'.repeat(200)],
    ['nothing', ''],
  ])('makes a card for a title of %s', async (_, title) => {
    expect(await drawnSize(cardOf(report([healthy], { title })))).toEqual(asWanted);
  });

  it('makes a card for any title and any name of a judgement', { timeout: 60_000 }, async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, judged) => {
        const card = cardOf(report([judgement('lscb', { title: judged })], { title }));
        expect(await drawnSize(card)).toEqual(asWanted);
      }),
      { numRuns: 20 },
    );
  });

  it('has the letters of Welsh names', async () => {
    const titled = (title: string) => draw(cardOf(report([healthy], { title })));
    // Letters that no font has all look the same.
    expect((await titled('中')).equals(await titled('文'))).toBe(true);
    expect((await titled('ŵ')).equals(await titled('ŷ'))).toBe(false);
  });

  it('shows different grades in different shapes, even in greyscale', async () => {
    const inGrey = async (label: 'good' | 'outstanding') => {
      const graded = { ...healthy, label, printed: 'outstanding, not good' };
      return sharp(await draw(cardOf(report([graded]))))
        .greyscale()
        .threshold()
        .raw()
        .toBuffer();
    };
    expect((await inGrey('good')).equals(await inGrey('outstanding'))).toBe(false);
  });

  it('keeps everything above the bottom margin, however much there is', async () => {
    const long = { title: 'Name '.repeat(40), printed: 'requires improvement to be good' };
    const many = Array.from({ length: 9 }, (_, index) => judgement(`area-${index}`, long));
    const card = cardOf(report(many, { title: 'A long title '.repeat(16) }));
    const { data, info } = await sharp(await draw(card))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = data.subarray(0, info.channels);
    const bottom = data.subarray(-info.width * info.channels * 40);
    const pixels = Array.from({ length: info.width * 40 }, (_, index) =>
      bottom.subarray(index * info.channels, (index + 1) * info.channels),
    );
    expect(pixels.every((pixel) => pixel.equals(paper))).toBe(true);
  });
});

describe('writing', () => {
  let folder: string;
  let cache: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-cards-'));
    cache = path.join(folder, 'cache');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (cards: Record<string, Card>, kept = cache) =>
    writeCards(new Map(Object.entries(cards)), folder, kept, brand);
  const bytes = (name: string) => readFile(path.join(folder, name));

  it('draws a card once and then takes it from the cache, byte for byte', async () => {
    expect(await write({ 'a.png': siteCard })).toBe(1);
    const first = await bytes('a.png');
    await rm(path.join(folder, 'a.png'));
    expect(await write({ 'a.png': siteCard })).toBe(0);
    expect((await bytes('a.png')).equals(first)).toBe(true);
    expect(await write({ 'a.png': siteCard }, path.join(folder, 'another'))).toBe(1);
    expect((await bytes('a.png')).equals(first)).toBe(true);
  });

  it('redraws only cards that changed', async () => {
    const card = cardOf(report([healthy]));
    await write({ 'a.png': siteCard, 'b.png': card });
    const before = await bytes('b.png');
    expect(
      await write({ 'a.png': siteCard, 'b.png': { ...card, line: 'Published in 2007' } }),
    ).toBe(1);
    expect((await bytes('b.png')).equals(before)).toBe(false);
  });

  it('redraws cards if the site has another name or colour', async () => {
    const cards = new Map([['a.png', siteCard]]);
    const drawnFor = (other: Brand) => writeCards(cards, folder, cache, other);
    expect(await drawnFor(brand)).toBe(1);
    expect(await drawnFor({ ...brand, name: 'Another' })).toBe(1);
    expect(await drawnFor({ ...brand, accent: '#7a1f5c' })).toBe(1);
  });

  it('removes cached pictures that no card needs', async () => {
    await write({ 'a.png': siteCard, 'b.png': cardOf(report()) });
    await write({ 'a.png': siteCard });
    expect(await readdir(cache)).toHaveLength(1);
  });
});
