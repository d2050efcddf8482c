import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { gradeWords } from '../../src/report/grade-words.ts';
import { useBrowser } from '../support/browser.ts';
import { readHeads, type Head } from '../support/head.ts';
import { checkAddress, readPages, type SitePage } from '../support/links.ts';
import { reportsData, seedReports } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

/** A node of the graph, as JSON. */
type Thing = Record<string, unknown>;

const pages = useBrowser();
let heads: Map<string, Head>;
let site: Map<string, SitePage>;

beforeAll(async () => {
  const { page } = await pages.open();
  heads = await readHeads(page);
  site = await readPages(page, inject('siteFolder'));
});

/** All nodes of a page's graph, including nested ones. */
function thingsOf(path: string): Thing[] {
  const texts = heads.get(path)?.jsonLd ?? [];
  return texts.flatMap((text) => collect(JSON.parse(text)));
}

function collect(value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(collect);
  return Array.isArray(value) ? below : [value as Thing, ...below];
}

const ofType = (path: string, type: string) =>
  thingsOf(path).filter((thing) => thing['@type'] === type);

describe('every page', () => {
  it('has one script of structured data with a schema.org graph, except the error and offline pages', () => {
    for (const [path, { jsonLd }] of heads) {
      expect(jsonLd.length, path).toBe(['404.html', 'offline/'].includes(path) ? 0 : 1);
      for (const text of jsonLd) {
        expect(JSON.parse(text), path).toMatchObject({ '@context': 'https://schema.org' });
      }
    }
  });

  it('uses only addresses on the site, and ids in its graph', () => {
    const problems: string[] = [];
    for (const path of heads.keys()) {
      const things = thingsOf(path);
      const ids = new Set(things.filter((thing) => '@type' in thing).map((thing) => thing['@id']));
      for (const thing of things) {
        const named = [thing['url'], thing['item'], thing['@id']].filter(
          (one) => typeof one === 'string',
        );
        for (const address of named) {
          const isBlank = address.startsWith('_:');
          const problem = isBlank ? null : checkAddress(site, address, path);
          if (problem) problems.push(`${path}: ${address}: ${problem}`);
        }
        if ('@id' in thing && !ids.has(thing['@id'])) {
          problems.push(`${path}: no node ${String(thing['@id'])}`);
        }
      }
    }
    expect(problems).toEqual([]);
  });
});

it('breadcrumbs have the same names and addresses as on the page', async () => {
  const { page } = await pages.open();
  await page.goto(`${inject('siteUrl')}councils/stockport/`);
  const shown = await page.locator('.breadcrumbs li').allInnerTexts();
  const listed = ofType('councils/stockport/', 'ListItem');
  expect(listed.map(({ name }) => name)).toEqual(shown.map((text) => text.replace('/', '').trim()));
  expect(listed.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(listed.at(-1)?.['item']).toBe('https://pilcrow.example/councils/stockport/');
});

it('the home page says how to search the site', () => {
  const [search] = ofType('', 'SearchAction');
  expect(search).toMatchObject({
    target: { urlTemplate: 'https://pilcrow.example/search/?q={query}' },
  });
});

describe.each(seedReports)('the structured data of $id', ({ id }) => {
  const path = `reports/${id}/`;
  const url = `https://pilcrow.example/${path}`;
  const data = () => {
    const report = reportsData().find((one) => one.id === id);
    if (!report) throw new Error(`The data files have no ${id}.`);
    return report;
  };
  const named = (reference: unknown) => {
    const { '@id': target } = reference as Thing;
    return thingsOf(path).find((thing) => thing['@id'] === target && '@type' in thing)?.['name'];
  };

  it('describes the report', () => {
    const reports = ofType(path, 'Report');
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      '@id': url,
      name: data().title,
      datePublished: data().published.date,
      inLanguage: 'en-GB',
    });
    expect((reports[0]?.['author'] as Thing[]).map(named)).toEqual(data().inspectorates);
  });

  it('has a review for each judgement in the frontmatter, and no others', () => {
    const expected = data().judgements.map(({ title, grade, label, printed, anchor }) => ({
      url: `${url}#${anchor}`,
      reviewAspect: title,
      datePublished: data().published.date,
      reviewRating: {
        '@type': 'Rating',
        ratingValue: grade,
        bestRating: 4,
        worstRating: 1,
        name: gradeWords[label],
        alternateName: printed,
      },
    }));
    const reviews = ofType(path, 'Review');
    expect(reviews).toMatchObject(expected);
    expect(reviews).toHaveLength(expected.length);
  });

  it('says for each review who judged and who was judged', () => {
    for (const review of ofType(path, 'Review')) {
      expect((review['author'] as Thing[]).map(named)).toEqual(data().inspectorates);
      expect(named(review['itemReviewed'])).toMatch(/\S/);
    }
  });

  it('has every section with its address', () => {
    const sections = unitLines().filter(({ report, kind }) => report === id && kind === 'section');
    const parts = ofType(path, 'WebPageElement').map((part) => part['url']);
    expect(parts).toEqual(sections.map(({ anchor }) => `${url}#${anchor}`));
  });

  it('weighs at most 3 kB, compressed', () => {
    expect(gzipSync(heads.get(path)?.jsonLd.join('') ?? '').length).toBeLessThan(3072);
  });
});

it('the council is identified by its ONS code', () => {
  const [council] = ofType('reports/stockport-jar-2006/', 'GovernmentOrganization');
  expect(council).toMatchObject({
    name: 'Stockport',
    identifier: { propertyID: 'GSS', value: 'E08000007' },
  });
});
