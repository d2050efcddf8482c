import { parse } from 'csv-parse/sync';
import matter from 'gray-matter';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { reportSchema } from '../../src/schemas/report.ts';
import { useBrowser } from '../support/browser.ts';
import { readPages, type SitePage } from '../support/links.ts';
import { readSiteFile, reportsData, seedReports } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
let site: Map<string, SitePage>;

beforeAll(async () => {
  site = await readPages((await pages.open()).page, inject('siteFolder'));
});

const gradeColumns = [
  'report_id',
  'council_id',
  'gss',
  'framework',
  'published',
  'area',
  'title',
  'scope',
  'grade',
  'label',
  'printed',
  'anchor',
];

type Row = Record<string, string>;
const grades = (): Row[] => parse(readSiteFile('data/grades.csv'), { columns: true });

describe('data/grades.csv', () => {
  it('has the columns of the contract, in order', () => {
    expect(readSiteFile('data/grades.csv').split('\r\n')[0]).toBe(gradeColumns.join(','));
  });

  it('ends every line as in RFC 4180', () => {
    expect(readSiteFile('data/grades.csv')).toMatch(/^(?:[^\r\n]+\r\n)+$/);
  });

  it('has the forty judgements of the seeds', () => {
    const counts = seedReports.map(
      ({ id }) => grades().filter((row) => row['report_id'] === id).length,
    );
    expect(counts).toEqual(seedReports.map(({ judgements }) => judgements));
    expect(grades()).toHaveLength(40);
  });

  it('agrees in each row with the frontmatter', () => {
    const expected = reportsData().flatMap((report) =>
      report.judgements.map(({ area, title, scope, grade, label, printed, anchor }) => ({
        report_id: report.id,
        council_id: report.council,
        framework: report.framework,
        published: report.published.date,
        ...{ area, title, scope, grade: String(grade), label, printed, anchor },
      })),
    );
    const rows = grades().map(({ gss: _gss, ...row }) => row);
    expect(rows).toEqual(expected);
  });

  it('gives each council its ONS code', () => {
    const codes = new Map(grades().map((row) => [row['council_id'], row['gss']]));
    expect(Object.fromEntries(codes)).toEqual({
      stockport: 'E08000007',
      'stockton-on-tees': 'E06000004',
      'stoke-on-trent': 'E06000021',
    });
  });

  it('names only anchors that are on the pages', () => {
    const missing = grades()
      .map((row) => [row['report_id'] ?? '', row['anchor'] ?? ''] as const)
      .filter(([id, anchor]) => !site.get(`reports/${id}/`)?.ids.has(anchor));
    expect(missing).toEqual([]);
  });
});

describe('data/reports.json', () => {
  it('has the frontmatter of every report, valid by the schema', () => {
    const folder = join('content', 'reports');
    const frontmatter = readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => reportSchema.parse(matter(readFileSync(join(folder, file), 'utf8')).data))
      .map(({ written: _written, ...report }) => report);
    const published = reportsData().map((entry) => {
      const { written: _written, ...report } = reportSchema.parse(entry);
      return report;
    });
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id, 'en');
    expect(published.toSorted(byId)).toEqual(frontmatter.toSorted(byId));
  });
});

describe('data/paragraphs.jsonl', () => {
  it('has the fields of the contract in every line', () => {
    const fields = ['report', 'anchor', 'url', 'kind', 'number', 'section', 'area', 'text'];
    const shapes = new Set(unitLines().map((line) => Object.keys(line).join(',')));
    expect([...shapes]).toEqual([fields.join(',')]);
  });

  it('has a line for every unit of every page', async () => {
    const { page } = await pages.reuse();
    const units = [];
    for (const { id } of seedReports) {
      await page.goto(`${inject('siteUrl')}reports/${id}/`);
      const anchors = await page
        .locator('article [data-unit]')
        .evaluateAll((elements) => elements.map((element) => element.id));
      units.push(...anchors.map((anchor) => `${id}#${anchor}`));
    }
    const written = unitLines().map(({ report, anchor }) => `${report}#${anchor}`);
    expect(written.toSorted()).toEqual(units.toSorted());
  });

  it('numbers 380 paragraphs', () => {
    expect(unitLines().filter(({ number }) => typeof number === 'number')).toHaveLength(380);
  });
});

describe('reports/<id>.md', () => {
  it.each(seedReports)('has the text of $id as Markdown without components', ({ id }) => {
    const text = readSiteFile(`reports/${id}.md`);
    expect(text).toMatch(/^#+ /m);
    expect(text).not.toMatch(/<\/?(?:Section|Paragraph|Item|Strength|Weakness|Grades|Table)\b/);
  });

  it('is written for every report on the site, and no others', () => {
    const files = [...site.keys()].filter((path) => /^reports\/[^/]+\.md$/.test(path));
    expect(files.map((path) => basename(path, '.md')).toSorted()).toEqual(
      seedReports.map(({ id }) => id as string).toSorted(),
    );
  });
});

describe('the files for machines', () => {
  it.each(['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'opensearch.xml'])(
    '%s is well-formed XML',
    async (file) => {
      const { page } = await pages.reuse();
      const root = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const error = parsed.querySelector('parsererror');
        return error ? error.textContent : parsed.documentElement.tagName;
      }, readSiteFile(file));
      expect(root).toMatch(/^(?:feed|sitemapindex|urlset|OpenSearchDescription)$/);
    },
  );

  it('the feed has an entry for each report', () => {
    expect(readSiteFile('feed.xml').match(/<entry>/g)).toHaveLength(5);
  });

  it.each(seedReports)('the feed gives the day of $id only if it is known', ({ id }) => {
    const report = reportsData().find((one) => one.id === id);
    const entry = readSiteFile('feed.xml')
      .split('<entry>')
      .find((one) => one.includes(`/${id}/<`));
    const day = /<published>([\d-]+)T/.exec(entry ?? '')?.[1];
    expect(day).toBe(report?.published.precision === 'day' ? report.published.date : undefined);
  });

  it('the sitemap lists every page except the error and offline pages', () => {
    const named = readSiteFile('sitemap-0.xml').match(
      /(?<=<loc>https:\/\/pilcrow\.example\/)[^<]*/g,
    );
    const published = [...site.keys()].filter(
      (path) => (path === '' || path.endsWith('/')) && path !== 'offline/',
    );
    expect(named?.toSorted()).toEqual(published.toSorted());
  });

  it('robots.txt allows all pages and names the sitemap', () => {
    const robots = readSiteFile('robots.txt');
    expect(robots).toContain('User-agent: *');
    expect(robots).toContain('Sitemap: https://pilcrow.example/sitemap-index.xml');
  });
});
