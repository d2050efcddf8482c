/** Addresses outlive renames: a site whose ledger has former addresses. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build.ts';
import { serve, type Site } from '../support/server.ts';

const scratch = inject('scratchFolder');
const content = join(scratch, 'renamed-content');
const folder = join(scratch, 'renamed-site');
const id = 'stockport-jar-2006';
const ledgerFile = join(content, `ledger/${id}.csv`);
const withdrawn =
  'p900,paragraph,900,00000000000000000000000000000000,Words that are gone,withdrawn,';

const pages = useBrowser();
let site: Site;

/** Gives a line of the ledger an alias. */
function alias(fragment: string, former: string): void {
  const text = readFileSync(ledgerFile, 'utf8');
  writeFileSync(
    ledgerFile,
    text.replace(new RegExp(`^(${fragment},.*,live,)$`, 'mu'), `$1${former}`),
  );
}

beforeAll(async () => {
  cpSync('content/reports', join(content, 'reports'), { recursive: true });
  cpSync('content/ledger', join(content, 'ledger'), { recursive: true });
  alias('', 'stockport-jar-2005');
  alias('p47', 'former-p47');
  alias('main-report', 'former-section');
  writeFileSync(ledgerFile, `${readFileSync(ledgerFile, 'utf8')}${withdrawn}\n`);
  const councils = readFileSync('content/councils.yaml', 'utf8');
  writeFileSync(
    join(content, 'councils.yaml'),
    councils.replace(/^- id: stockport$/mu, '- id: stockport\n  formerly: [stockport-borough]'),
  );
  await buildSite(scratch, { outDir: folder, contentDir: content });
  site = await serve(folder);
});
afterAll(() => site.close());

describe('a former fragment', () => {
  it.each([
    ['former-p47', 'p47'],
    ['former-section', 'main-report'],
  ])('#%s scrolls to its text without a script, and marks it', async (former, present) => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await page.goto(`${site.url}reports/${id}/#${former}`);
    const unit = page.locator(`#${present}`);
    const box = await unit.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-10);
    expect(box?.y).toBeLessThan(200);
    const marked = present === 'p47' ? unit : unit.locator('h2').first();
    const tint = await marked.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(tint).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('that was withdrawn leads to a note that says so', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await page.goto(`${site.url}reports/${id}/#p900`);
    expect(await page.locator('#p900').innerText()).toContain('Words that are gone');
    await expect.poll(() => page.locator('#p900').isVisible()).toBe(true);
  });
});

describe('the address of a former report-id', () => {
  it('redirects to the same paragraph', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}reports/stockport-jar-2005/#p47`);
    await page.waitForURL(`${site.url}reports/${id}/#p47`);
  });

  it('links every fragment to its new address, without a script', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await page.goto(`${site.url}reports/stockport-jar-2005/#p47`);
    const link = page.locator('#p47 a');
    expect(await link.getAttribute('href')).toBe(`/reports/${id}/#p47`);
  });

  it('is not indexed, and is not in the sitemap', async () => {
    const { page } = await pages.reuse({ javaScriptEnabled: false });
    await page.goto(`${site.url}reports/stockport-jar-2005/`);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
      new RegExp(`/reports/${id}/$`, 'u'),
    );
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).not.toContain('stockport-jar-2005');
  });
});

describe('the address of a former council-id', () => {
  it('redirects to the council, and is not in the sitemap', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}councils/stockport-borough/`);
    await page.waitForURL(`${site.url}councils/stockport/`);
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).not.toContain('stockport-borough');
  });

  it('redirects to an area in the council', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}councils/stockport-borough/staying-safe/#stockport-apa-2008`);
    await page.waitForURL(`${site.url}councils/stockport/staying-safe/#stockport-apa-2008`);
  });
});

it('a build that would break an address fails, naming it and both remedies', async () => {
  const broken = join(scratch, 'broken-content');
  for (const path of [`reports/${id}.mdx`, `ledger/${id}.csv`])
    cpSync(join('content', path), join(broken, path));
  const file = join(broken, `reports/${id}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('id="p30" number', 'id="other" number'));
  const build = buildSite(scratch, { outDir: join(scratch, 'broken-site'), contentDir: broken });
  await expect(build).rejects.toThrow(
    /stockport-jar-2006#p30[^]+Either restore it, or record that its text is now #other/u,
  );
});
