import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pageFile, sitePages } from '../support/site.ts';

it('every page is valid HTML', async () => {
  const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const problems: string[] = [];
  for (const path of sitePages()) {
    const file = pageFile(path);
    const report = await validator.validateFile(join(inject('siteFolder'), file));
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  expect(problems).toEqual([]);
});

it('no page has a space before a punctuation mark in words of its own', () => {
  const notOwn = /<(article|code|pre|script|style|template)\b.*?<\/\1>/gsu;
  const inline = /<\/?(?:a|abbr|b|em|i|small|span|strong|time)\b[^>]*>/gu;
  const found = sitePages()
    // Its tables of fields name signs.
    .filter((path) => path !== 'data/')
    .flatMap((path) => {
      const page = readFileSync(join(inject('siteFolder'), pageFile(path)), 'utf8');
      const words = page
        .replace(notOwn, ' ')
        .replace(inline, '')
        .replace(/<[^>]+>/gu, '\n');
      const spaced = words.matchAll(/.*\p{L}\s+[.,;:](?=\s|$).*/gmu);
      return [...spaced].map(([line]) => `${path}: ${line.trim()}`);
    });
  expect(found).toEqual([]);
});
