import { expect, it } from 'vitest';
import { readReport } from '../../../src/report/read.ts';
import { sectionNames } from '../../../src/report/section-names.ts';

const body = [
  '<Section id="cover">\n\n<Paragraph id="cover-para-1">\nDear Sir\n</Paragraph>\n\n</Section>',
  '<Section id="care">\n\n## Care\n\n</Section>',
  '<Section id="care-summary">\n\n### Summary\n\n</Section>',
  '<Section id="adoption">\n\n## Adoption\n\n</Section>',
  '<Section id="adoption-summary">\n\n### Summary\n\n</Section>',
  '<Section id="team">\n\n### The team\n\n</Section>',
  '<Section id="improve">\n\n## What needs to improve:<FootnoteMark to="fn-1" id="fn-1-mark">1</FootnoteMark>\n\n</Section>',
].join('\n\n');
const names = sectionNames(readReport(body).sections);

it('a heading that occurs once in a report is a name by itself', () => {
  expect(names.get('team')).toBe('The team');
});

it('a heading that occurs twice has the one above it in its name', () => {
  expect([names.get('care-summary'), names.get('adoption-summary')]).toEqual([
    'Care: Summary',
    'Adoption: Summary',
  ]);
});

it('a name has no footnote marks and no final colon', () => {
  expect(names.get('improve')).toBe('What needs to improve');
});

it('the section before the first heading is “Title page”', () => {
  expect(names.get('cover')).toBe('Title page');
});
