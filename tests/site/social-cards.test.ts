import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { gradeWords } from '../../src/report/grade-words.ts';
import { useBrowser } from '../support/browser.ts';
import { readHeads, type Head } from '../support/head.ts';
import { reportsData, seedReports } from '../support/site.ts';

const pages = useBrowser();
const origin = 'https://pilcrow.example/';
let heads: Map<string, Head>;

beforeAll(async () => {
  heads = await readHeads((await pages.open()).page);
});

const metaOf = (path: string) => heads.get(path)?.meta ?? {};

describe('every page with an address', () => {
  const addressed = () => [...heads].filter(([path]) => path !== '404.html' && path !== 'offline/');

  it('gives its title, description and address', () => {
    for (const [path, { canonical, meta }] of addressed()) {
      expect(meta, path).toMatchObject({
        'og:title': expect.stringMatching(/\S/) as string,
        'og:description': meta['description'],
        'og:url': canonical,
        'og:site_name': 'Pilcrow',
        'og:locale': 'en_GB',
        'twitter:card': 'summary_large_image',
      });
    }
  });

  it('names an image on the site, with its size and a description', async () => {
    for (const [path, { meta }] of addressed()) {
      const image = meta['og:image'] ?? '';
      expect(image, path).toMatch(/^https:\/\/pilcrow\.example\/.*\.png$/);
      const file = readFileSync(join(inject('siteFolder'), image.slice(origin.length)));
      const { width, height } = await sharp(file).metadata();
      expect([width, height].map(String), path).toEqual([
        meta['og:image:width'],
        meta['og:image:height'],
      ]);
      expect(meta['og:image:alt'], path).toMatch(/\S/);
    }
  });
});

it('a page without an address has no tags for sharing', () => {
  const tags = Object.keys(metaOf('404.html')).filter((name) =>
    /^(?:og|twitter|article):/.test(name),
  );
  expect(tags).toEqual([]);
});

describe.each(seedReports)('the tags of $id', ({ id }) => {
  const meta = () => metaOf(`reports/${id}/`);
  const data = () => reportsData().find((report) => report.id === id);

  it('describe an article with its own card', () => {
    expect(meta()).toMatchObject({
      'og:type': 'article',
      'og:image': `${origin}reports/${id}.png`,
    });
  });

  it('give the day of publication only if it is known', () => {
    const { date, precision } = data()?.published ?? {};
    expect(meta()['article:published_time']).toBe(precision === 'day' ? date : undefined);
  });

  it('describe the card with the title and the grades in words', () => {
    const { title = '', judgements = [] } = data() ?? {};
    const words = judgements.map(({ label }) => gradeWords[label]);
    const alt = meta()['og:image:alt'] ?? '';
    expect(alt).toContain(title);
    expect(words.filter((word) => !alt.toLowerCase().includes(word))).toEqual([]);
  });
});

it('a page that is not a report is tagged as a website', () => {
  expect(metaOf('councils/stockport/')).toMatchObject({
    'og:type': 'website',
    'og:title': 'Stockport',
    'og:image': `${origin}card.png`,
  });
});
