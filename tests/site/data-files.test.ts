/** The published data files agree with their schemas and descriptions, and with the pages. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { scopeWords } from '../../src/report/scope-words.ts';
import type {
  CouncilFile,
  JudgementsFile,
  OutcomeFile,
} from '../../src/schemas/published/files.ts';
import { useBrowser } from '../support/browser.ts';
import { readCsv, readJson, schemaIds, validatorOf, type Row } from '../support/published-data.ts';
import { seedReports, siteFiles } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const judgementsFile = () => readJson('data/judgements.json') as JudgementsFile;
const grades = () => readCsv('data/grades.csv');

/** The documents that each schema describes: files, or the rows or lines of one. */
const documents: Record<string, () => readonly unknown[]> = {
  grades: () => grades().map((row) => ({ ...row, grade: Number(row['grade']) })),
  judgements: () => [judgementsFile()],
  outcomes: () =>
    siteFiles()
      .filter((path) => path.startsWith('data/outcomes/'))
      .map(readJson),
  councils: () =>
    siteFiles()
      .filter((path) => path.startsWith('data/councils/'))
      .map(readJson),
  findings: () =>
    readCsv('data/findings.csv').map((row) => {
      const values = Object.entries(row).map(([name, value]): [string, string | number | null] => {
        if (value === '') return [name, null];
        return [name, name === 'number' ? Number(value) : value];
      });
      return Object.fromEntries(values);
    }),
  quality: () => [readJson('data/quality.json')],
  reports: () => [readJson('data/reports.json')],
  paragraphs: unitLines,
};

describe('every data file', () => {
  it('has a schema, and every schema a file', () => {
    expect(schemaIds()).toEqual(Object.keys(documents).toSorted());
  });

  it.each(Object.entries(documents))('of %s is valid by its schema', (id, read) => {
    const validate = validatorOf(id);
    expect(read().length).toBeGreaterThan(0);
    for (const document of read()) {
      validate(document);
      expect(validate.errors).toBeNull();
    }
  });

  it('has a schema that refuses unknown fields and values', () => {
    const [row = {}] = documents['grades']?.() ?? [];
    const validate = validatorOf('grades');
    expect(validate({ ...(row as object), rank: 1 })).toBe(false);
    expect(validate({ ...(row as object), grade: 5 })).toBe(false);
  });

  it.each(Object.keys(documents))('of %s has a description for each field', (id) => {
    const undescribed: string[] = [];
    const visit = (name: string, value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {}, ...rest } = value as { properties?: Record<string, object> };
      for (const [key, property] of Object.entries(properties)) {
        if (!('description' in property)) undescribed.push(`${name}.${key}`);
        visit(`${name}.${key}`, property);
      }
      for (const [key, part] of Object.entries(rest)) visit(`${name}/${key}`, part);
    };
    visit(id, readJson(`data/schemas/${id}.schema.json`));
    expect(undescribed).toEqual([]);
  });
});

describe('data/judgements.json', () => {
  const keyOf = (report: string, area: string, scope: string, grade: string): string =>
    [report, area, scope, grade].join('|');

  it('has the judgements of data/grades.csv', () => {
    const inJson = judgementsFile().judgements.map(({ report, area, scope, grade }) =>
      keyOf(report, area, scope, `${grade}`),
    );
    const inCsv = grades().map((row) =>
      keyOf(row['report_id'] ?? '', row['area'] ?? '', row['scope'] ?? '', row['grade'] ?? ''),
    );
    expect(inJson.toSorted()).toEqual(inCsv.toSorted());
  });

  it('quotes the same words as data/paragraphs.jsonl at each address', () => {
    const texts = new Map(unitLines().map(({ url, text }) => [url, text]));
    const quotes = judgementsFile().judgements.flatMap((one) => one.quotes);
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter(({ url, text }) => texts.get(url) !== text)).toEqual([]);
  });

  it('has every area, framework and council that a judgement names', () => {
    const { judgements, areas, frameworks, councils } = judgementsFile();
    const known = new Set([...areas, ...frameworks, ...councils].map(({ id }) => id));
    const named = judgements.flatMap(({ area, framework, council }) => [area, framework, council]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

it('the files of outcome areas have each judgement once, and blanks only where there is no grade', () => {
  const files = documents['outcomes']?.() as OutcomeFile[];
  const judgements = files.flatMap((file) => file.judgements);
  expect(judgements.map(({ area, url, title }) => `${area} ${title} ${url}`).toSorted()).toEqual(
    judgementsFile()
      .judgements.map(({ area, url, title }) => `${area} ${title} ${url}`)
      .toSorted(),
  );
  for (const { judgements: given, blanks } of files) {
    const graded = new Set(given.map(({ report }) => report));
    expect(blanks.filter(({ report }) => graded.has(report))).toEqual([]);
  }
  const management = files.find(({ area }) => area.id === 'service-management');
  expect(management?.blanks).toContainEqual(
    expect.objectContaining({ report: 'stockport-apa-2008', type: 'joint' }),
  );
});

it('the files of councils have each judgement once, in a cell of its area and report', () => {
  const files = documents['councils']?.() as CouncilFile[];
  const judgements = files.flatMap((file) => file.judgements);
  expect(judgements).toEqual(judgementsFile().judgements);
  const graded = files.flatMap(({ areas }) =>
    areas.flatMap(({ area, cells }) =>
      cells.flatMap(({ report, type }) => (type === 'graded' ? [`${report} ${area}`] : [])),
    ),
  );
  const expected = new Set(judgements.map(({ report, area }) => `${report} ${area}`));
  expect(graded.toSorted()).toEqual([...expected].toSorted());
  const blanks = files.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells));
  expect(blanks).toContainEqual({
    report: 'stockport-apa-2008',
    type: 'joint',
    words: 'judged together',
    reason:
      'From 2007 one judgement covers the capacity to improve and the management of services.',
    coveredBy: expect.any(String) as string,
  });
});

/** What a page shows of a judgement, in the form of a row. */
type Shown = Record<
  'report_id' | 'area' | 'scope' | 'printed' | 'label' | 'anchor',
  string | undefined
>;

describe('data/grades.csv agrees with the pages', () => {
  const pages = useBrowser();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await pages.open({ javaScriptEnabled: false }));
  });

  /** The grades in the links of the open page; their scope is given in words, if at all. */
  const shownBy = (selector: string): Promise<Record<string, string>[]> =>
    page.locator(`${selector} tbody a:has(.grade)`).evaluateAll((links) =>
      links.map((link) => {
        const url = new URL((link as HTMLAnchorElement).href);
        const row = link.closest('tr');
        const area = row?.querySelector<HTMLAnchorElement>('th a')?.href ?? '';
        return {
          report_id: /\/reports\/([^/]+)\//u.exec(url.pathname)?.[1] ?? '',
          area: /([^/]+)\/$/u.exec(area)?.[1] ?? '',
          words: `${row?.querySelector('td.scope')?.textContent ?? ''} ${link.textContent}`,
          printed: link.querySelector('.grade-printed')?.textContent ?? '',
          label: link.querySelector<HTMLElement>('.grade')?.dataset['label'] ?? '',
          anchor: url.hash.slice(1),
        };
      }),
    );

  const withScope = (shown: Record<string, string>[], rows: Row[]): Shown[] =>
    shown.map(({ words = '', ...one }) => {
      const scopes = new Set(
        rows.filter((row) => row['report_id'] === one['report_id']).map((row) => row['scope']),
      );
      const [only] = scopes;
      const told = Object.entries(scopeWords).find(([, text]) => words.includes(text))?.[0];
      return { ...one, scope: told ?? (scopes.size === 1 ? only : undefined) } as Shown;
    });

  const expected = (rows: Row[]): Shown[] =>
    rows.map(({ report_id, area, scope, printed, label, anchor }) => ({
      report_id,
      area,
      scope,
      printed,
      label,
      anchor,
    }));
  const sorted = (shown: Shown[]): string[] =>
    shown.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();

  it.each(seedReports)('in the grade table of $id', async ({ id }) => {
    await page.goto(`${inject('siteUrl')}reports/${id}/`);
    const rows = grades().filter((row) => row['report_id'] === id);
    expect(sorted(withScope(await shownBy('.grades'), rows))).toEqual(sorted(expected(rows)));
  });

  it.each(['stockport', 'stockton-on-tees', 'stoke-on-trent'])(
    'in the grade table of %s',
    async (council) => {
      await page.goto(`${inject('siteUrl')}councils/${council}/`);
      const rows = grades().filter((row) => row['council_id'] === council);
      expect(sorted(withScope(await shownBy('.timeline'), rows))).toEqual(sorted(expected(rows)));
    },
  );
});
