import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSiteFile, seedReports } from '../support/site.ts';

const kilobytes = (text: string) => gzipSync(text).length / 1000;

/** Texts of the scripts of a page by their paths; with those that they import later, or without. */
function loadedBy(html: string, later = false): Map<string, string> {
  const waiting = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/gu)].map(([, path]) => path);
  const imported = later
    ? /(?:from|import)\s*\(?["'`]\.\/([^"'`]+)/gu
    : /(?:from|import)\s*["'`]\.\/([^"'`]+)/gu;
  const scripts = new Map<string, string>();
  for (const path of waiting) {
    if (path === undefined || scripts.has(path)) continue;
    const script = readSiteFile(path);
    scripts.set(path, script);
    for (const [, name] of script.matchAll(imported)) waiting.push(`assets/${name ?? ''}`);
  }
  return scripts;
}

function weightOf(scripts: ReadonlyMap<string, string>): number {
  expect(scripts.size).toBeGreaterThan(0);
  return [...scripts.values()].map(kilobytes).reduce((sum, weight) => sum + weight);
}

describe.each(seedReports)('the page of $id', ({ id }) => {
  const html = () => readSiteFile(`reports/${id}/index.html`);

  it('weighs at most 60 kB, compressed', () => {
    expect(kilobytes(html())).toBeLessThanOrEqual(60);
  });

  it('has scripts of at most 15 kB, compressed, with all that they load at once', () => {
    const scripts = scriptsOf(html());
    expect(scripts.size).toBeGreaterThan(0);
    expect(weigh(scripts)).toBeLessThanOrEqual(15);
  });

  // The language of the search, with its stemmer, its engine and the suggestions: for readers who go to the box.
  it('loads at most 24 kB more of scripts, compressed, when a reader searches', () => {
    const atOnce = scriptsOf(html());
    const later = [...scriptsOf(html(), 'later')].filter(([path]) => !atOnce.has(path));
    expect(later.length).toBeGreaterThan(0);
    expect(weigh(new Map(later))).toBeLessThanOrEqual(24);
  });
});

/** The scripts of a page, by path, with all that they load at once, or later too. */
function scriptsOf(html: string, until: 'at once' | 'later' = 'at once'): Map<string, string> {
  const waiting = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/gu)].map(([, path]) => path);
  const scripts = new Map<string, string>();
  for (const path of waiting) {
    if (path === undefined || scripts.has(path)) continue;
    const script = readSiteFile(path);
    scripts.set(path, script);
    const loaded = script.matchAll(/(?:from|import)\s*(?<later>\(?)["'`]\.\/(?<name>[^"'`]+)/gu);
    for (const { groups } of loaded) {
      const isLater = groups?.['later'] === '(';
      if (!isLater || until === 'later') waiting.push(`assets/${groups?.['name'] ?? ''}`);
    }
  }
  return scripts;
}

function weigh(scripts: ReadonlyMap<string, string>): number {
  return [...scripts.values()].map(kilobytes).reduce((sum, weight) => sum + weight);
}
