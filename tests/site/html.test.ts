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
