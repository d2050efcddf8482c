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

  it('has scripts of at most 15 kB, compressed, with all that they load by themselves', () => {
    expect(weightOf(loadedBy(html()))).toBeLessThanOrEqual(15);
  });

  // The search engine, the suggestions of the header and the marks of words found: for readers who search.
  it('has scripts of at most 24 kB more, compressed, for what a reader asks for', () => {
    const atOnce = loadedBy(html());
    const wished = new Map([...loadedBy(html(), true)].filter(([path]) => !atOnce.has(path)));
    expect(weightOf(wished)).toBeLessThanOrEqual(24);
  });
});
