import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSiteFile, seedReports } from '../support/site.ts';

const kilobytes = (text: string) => gzipSync(text).length / 1000;

describe.each(seedReports)('the page of $id', ({ id }) => {
  const html = () => readSiteFile(`reports/${id}/index.html`);

  it('weighs at most 60 kB, compressed', () => {
    expect(kilobytes(html())).toBeLessThanOrEqual(60);
  });

  it('has scripts of at most 15 kB, compressed, with all that they load', () => {
    const waiting = [...html().matchAll(/<script[^>]* src="\/([^"]+)"/gu)].map(([, path]) => path);
    const scripts = new Map<string, string>();
    for (const path of waiting) {
      if (path === undefined || scripts.has(path)) continue;
      const script = readSiteFile(path);
      scripts.set(path, script);
      for (const [, name] of script.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+)/gu)) {
        waiting.push(`assets/${name ?? ''}`);
      }
    }
    expect(scripts.size).toBeGreaterThan(0);
    const weights = [...scripts.values()].map(kilobytes);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(15);
  });
});
