import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { qualitySchema, type Quality } from '../../src/schemas/quality.ts';
import { articleWords } from '../support/article-words.ts';
import { useBrowser } from '../support/browser.ts';
import { readSiteFile, seedReports } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

const quality = (): Quality[] =>
  z.array(qualitySchema).parse(JSON.parse(readSiteFile('data/quality.json')));

describe('data/quality.json', () => {
  it('is valid by its schema, with an entry for each report', () => {
    const ids = quality().map(({ report }) => report);
    expect(ids.sort()).toEqual(seedReports.map(({ id }) => id).sort());
  });

  it('accounts for every word of the sources', () => {
    const sums = quality().map(({ words }) => (words.left ?? NaN) + words.page);
    expect(sums).toEqual(quality().map(({ words }) => words.source));
  });

  it('counts the units with an address', () => {
    for (const { report, units } of quality()) {
      const kinds = unitLines().filter((line) => line.report === report);
      const counted = Object.fromEntries(
        Object.keys(units).map((kind) => [kind, kinds.filter((line) => line.kind === kind).length]),
      );
      expect(counted).toEqual(units);
    }
  });

  it('has the SHA-256 of the source', () => {
    for (const { source } of quality()) {
      const bytes = readFileSync(`seeds/${source.file}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(source.sha256);
    }
  });

  it('has the editor’s corrections with their evidence, and no open problem in the seeds', () => {
    const edited = quality().filter(({ corrections }) => corrections.length > 0);
    expect(edited.map(({ report }) => report)).toEqual(['stockton-on-tees-jar-2008']);
    const [date, number, ...more] = edited.flatMap(({ corrections }) => corrections);
    expect(date?.what).toContain('2008');
    expect(date?.why).toContain('autumn 2007');
    expect(number?.what).toContain('the number on this line');
    expect(number?.why).toContain('Evidence');
    expect(more).toEqual([]);
    expect(quality().flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('the page “Quality”', () => {
  beforeAll(() => open('quality/'));

  it('has a row for each report whose words add up, linked to its details', async () => {
    const rows = await page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        to: row.querySelector('a')?.getAttribute('href')?.slice(1) ?? '',
        figures: [...row.querySelectorAll('td')]
          .slice(1, 4)
          .map((cell) => Number(cell.textContent.replaceAll(',', ''))),
      })),
    );
    expect(rows.map(({ to }) => to).sort()).toEqual(seedReports.map(({ id }) => id).sort());
    for (const { to, figures } of rows) {
      expect(figures[0]).toBe((figures[1] ?? NaN) + (figures[2] ?? NaN));
      const hash = quality().find(({ report }) => report === to)?.source.sha256;
      expect(await page.locator(`[id="${to}"] code`).textContent()).toBe(hash);
    }
  });

  it('says what was left out and where', async () => {
    const entry = page.locator('[id="stockport-sif-2017"]');
    expect(await entry.innerText()).toContain('Lines 46–58: printed table of contents, 68 words.');
  });

  it('is linked from a report, at the entry of that report', async () => {
    await open('reports/stoke-on-trent-jar-2009/');
    await page.getByRole('link', { name: 'How this text was read and checked' }).click();
    expect(new URL(page.url()).hash).toBe('#stoke-on-trent-jar-2009');
    expect(await page.locator(':target h3').innerText()).toContain('Stoke-on-Trent');
  });
});

it('the count of words is that of the words seen on the page', async () => {
  const id = 'stockport-apa-2008';
  await open(`reports/${id}/`);
  const seen = (await articleWords(page)).join(' ').match(/\p{L}+(?:['’]\p{L}+)*|\p{Nd}+/gu);
  expect(quality().find(({ report }) => report === id)?.words.page).toBe(seen?.length);
});
