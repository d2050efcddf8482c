import { readFileSync } from 'node:fs';
import { inject, it } from 'vitest';
import { articleWords } from '../support/article-words.ts';
import { useBrowser } from '../support/browser.ts';
import { reportsData, seedReports } from '../support/site.ts';
import { sourceWords, type Dialect } from '../support/source-words.ts';

/** One of the seeds has no markup at all. */
const dialects: Record<string, Dialect> = { 'stockton-on-tees-jar-2008': 'plain' };

const pages = useBrowser();

it.each(seedReports)('$id has every word of its source, in order', async ({ id }) => {
  const report = reportsData().find((entry) => entry.id === id);
  if (!report) throw new Error(`data/reports.json has no ${id}.`);
  const source = readFileSync(`seeds/${report.source.file}`, 'utf8');
  const omitted = report.omitted.map(({ lines }) => lines);
  const expected = sourceWords(source, omitted, dialects[id] ?? 'markdown');

  const { page } = await pages.reuse({ javaScriptEnabled: true });
  await page.goto(`${inject('siteUrl')}reports/${id}/`);
  const difference = firstDifference(expected, await articleWords(page));
  if (difference) throw new Error(difference);
});

/** The first word at which the page differs from the source, with ten words either side; `null` if none. */
function firstDifference(expected: string[], actual: string[]): string | null {
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index += 1) {
    if (expected[index] === actual[index]) continue;
    return [
      `The page departs from its source at word ${index + 1} of ${expected.length}:`,
      `  source: ${around(expected, index)}`,
      `  page:   ${around(actual, index)}`,
    ].join('\n');
  }
  return null;
}

function around(words: string[], index: number): string {
  const before = words.slice(Math.max(0, index - 10), index).join(' ');
  const after = words.slice(index + 1, index + 11).join(' ');
  return `${before} [${words[index] ?? 'end'}] ${after}`;
}
