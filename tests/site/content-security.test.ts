import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { lasting } from '../../src/integrations/cache-rules.ts';
import { useBrowser } from '../support/browser.ts';
import { pageFile, readSiteFile, siteFiles, sitePages } from '../support/site.ts';

const pages = useBrowser();

/** The directives of the site's policy, by name. */
function policy(): Map<string, string[]> {
  const text = /Content-Security-Policy: (.+)/u.exec(readSiteFile('_headers'))?.[1] ?? '';
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}

describe('the content security policy', () => {
  it('allows only the site’s own files, inline styles by their hash, and WebAssembly', () => {
    expect(policy().get('default-src')).toEqual(["'self'"]);
    expect(policy().get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    const [own, ...hashes] = policy().get('style-src') ?? [];
    expect(own).toBe("'self'");
    for (const hash of hashes) expect(hash).toMatch(/^'sha256-[\w+/=]+'$/u);
  });

  it('allows everything on the pages', () => {
    const allowed = policy().get('style-src') ?? [];
    for (const page of sitePages()) {
      const html = readSiteFile(pageFile(page));
      for (const [, style = ''] of html.matchAll(/<style[^>]*>([^<]*)<\/style>/gu)) {
        const hash = createHash('sha256').update(style).digest('base64');
        expect(allowed, page).toContain(`'sha256-${hash}'`);
      }
      for (const [tag] of html.matchAll(/<script(?![^>]* src=)[^>]*>/gu)) {
        expect(tag, page).toMatch(/type="application\/(?:ld\+)?json"/u);
      }
      expect(html, page).not.toMatch(/<[^>]+ (?:style|on[a-z]+)="/u);
    }
  });
});

it('the headers forbid referrers to other hosts, content sniffing and geolocation', async () => {
  const { headers } = await fetch(inject('siteUrl'));
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
});

it('the headers let the same files be cached for good as the service worker', () => {
  const rules = [...readSiteFile('_headers').matchAll(/^\/(.*)\n {2}Cache-Control: (.+)$/gmu)];
  const kept = siteFiles().flatMap((file) => {
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    const values = rules.flatMap(([, rule = '', value = '']) =>
      rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1))) ? [value] : [],
    );
    if (file !== '_headers') expect(values, file).toHaveLength(1);
    return values[0]?.includes('immutable') ? [file] : [];
  });
  expect(kept).toEqual(siteFiles().filter((file) => lasting.test(file)));
});

describe('a script put into a page', () => {
  it('does not run', async () => {
    const { page, errors } = await pages.open();
    await page.route('**/reports/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</main>',
        '<script>document.title = "mine"</script></main>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(`${inject('siteUrl')}reports/`);
    expect(await page.title()).not.toBe('mine');
    expect(errors.join('\n')).toContain('Content Security Policy');
  });
});
