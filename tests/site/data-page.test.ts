/** The page about the data: what a reader finds there and can copy. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readJson, schemaIds } from '../support/published-data.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  const visitor = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  ({ page } = visitor);
  await page.goto(`${inject('siteUrl')}data/`);
});

describe('the page about the data', () => {
  it('describes every field of every file', async () => {
    const told = new Set(await page.locator('.fields dt code').allInnerTexts());
    const untold: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {}, ...rest } = value as { properties?: Record<string, unknown> };
      for (const [key, property] of Object.entries(properties)) {
        const isTold = [...told].some((path) =>
          [key, `${key}[]`].includes(path.split('.').at(-1) ?? ''),
        );
        if (!isTold) untold.push(key);
        visit(property);
      }
      Object.values(rest).forEach(visit);
    };
    for (const id of schemaIds()) visit(readJson(`data/schemas/${id}.schema.json`));
    expect(untold).toEqual([]);
  });

  it('gives examples from the collection', async () => {
    const fields = page.getByRole('region', { name: 'Grades', exact: true }).locator('.fields');
    expect(await fields.innerText()).toContain('"E08000007"');
  });

  it('copies a query, and confirms it', async () => {
    const [query] = await page.locator('[data-copyable]').all();
    await query?.getByRole('button').click();
    await expect.poll(() => query?.getByRole('status').innerText()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await query?.locator('code').textContent());
  });

  it('offers no copy button without a script', async () => {
    const { page: still } = await pages.open({ javaScriptEnabled: false });
    await still.goto(`${inject('siteUrl')}data/`);
    expect(await still.locator('[data-copyable] code').count()).toBeGreaterThan(4);
    expect(await still.locator('[data-copyable] button').count()).toBe(0);
  });
});

const run = promisify(execFile);
const hasPrograms = await run('sh', ['-c', 'curl --version && jq --version']).then(
  () => true,
  () => false,
);

it.skipIf(!hasPrograms)(
  'its queries for curl and jq run without errors, and find what is expected',
  async () => {
    const codes = await page.locator('[data-copyable] code').allTextContents();
    const commands = codes.filter((code) => code.startsWith('curl '));
    const found = await Promise.all(
      commands.map(async (command) => {
        const here = command.replace('https://pilcrow.example/', inject('siteUrl'));
        const { stdout, stderr } = await run('sh', ['-c', here]);
        expect(stderr).toBe('');
        return stdout.split('\n').length - 1;
      }),
    );
    // The second finds nothing, as no grades in the seeds are comparable.
    expect(found).toEqual([4, 0, 39]);
  },
);
