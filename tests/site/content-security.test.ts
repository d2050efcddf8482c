import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pageFile, pageKinds, readSiteFile } from '../support/site.ts';

const pages = useBrowser();

/** The directives of a page's policy, by name. */
function policyOf(page: string): Map<string, string[]> {
  const html = readSiteFile(pageFile(page));
  const { policy = '' } =
    /<meta http-equiv="content-security-policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups ??
    {};
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}

describe.each(pageKinds())('the content security policy of /%s', (page) => {
  it('allows nothing but the site’s own files, inline text by its hash, and WebAssembly', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    const known = /^'(?:self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/u;
    for (const name of ['script-src', 'style-src']) {
      const sources = policy.get(name) ?? [];
      expect(sources).toContain("'self'");
      expect(sources.filter((source) => !known.test(source))).toEqual([]);
    }
    expect(policy.get('style-src')).not.toContain("'wasm-unsafe-eval'");
  });
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
