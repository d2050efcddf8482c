import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSiteFile, seedReports } from '../support/site.ts';

const kilobytes = (text: string) => gzipSync(text).length / 1000;

/** The texts of a page's scripts by path, with or without those that they import later. */
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

  it('has scripts of at most 15 kB, compressed, including all that load by themselves', () => {
    expect(weightOf(loadedBy(html()))).toBeLessThanOrEqual(15);
  });

  // For readers who search: the engine, the suggestions in the header and the marks of words found.
  it('has at most 24 kB more of scripts, compressed, that load on demand', () => {
    const atOnce = loadedBy(html());
    const wished = new Map([...loadedBy(html(), true)].filter(([path]) => !atOnce.has(path)));
    expect(weightOf(wished)).toBeLessThanOrEqual(24);
  });
});
