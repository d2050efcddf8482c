/** Names in titles: whatever a style does to the case of words, those of councils and bodies stay as they are. */
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../../src/citations/formats.ts';
import { toCslItem, type CslItem } from '../../../src/citations/item.ts';
import { citationTemplate } from '../../../src/citations/paragraph.ts';
import { cite, wholeOf } from '../../../src/citations/template.ts';
import { context } from '../../support/pipeline.ts';
import { address, report } from './report.ts';

const councils = context.councils.map(({ name }) => name);
const body = 'Local Safeguarding Children Board';
const titled = (document: string): CslItem =>
  toCslItem({ ...report, data: { ...report.data, document } }, address);
const items = [...councils, 'the Isle of Wight', 'Nottingham City'].map((name) => ({
  name,
  item: titled(`Inspection of ${name}: review of the ${body}`),
}));

describe.each(['oscola', 'harvard1', 'apa'] as const)('in the style %s', (style) => {
  it('names keep their capitals', () => {
    const changed = items.filter(({ name, item }) => {
      const citation = wholeOf(cite(citationTemplate(item, style)));
      return !citation.includes(name) || !citation.includes(body);
    });
    expect(changed).toEqual([]);
  });
});

it('in BibTeX, braces protect every capital but the first from styles that lower them', () => {
  const [bibtex] = citationFormats;
  const unprotected = items.filter(({ item }) => {
    const title = /title = \{(.*)\}/u.exec(bibtex?.write(item) ?? '')?.[1] ?? 'None';
    return /\p{Lu}/u.test(title.replaceAll(/\{[^{}]*\}/gu, '').slice(1));
  });
  expect(unprotected).toEqual([]);
});

it('OSCOLA capitalises every word but articles, conjunctions and prepositions', () => {
  const item = titled('Hull: re-inspection of services for children looked after and care leavers');
  expect(cite(citationTemplate(item, 'oscola')).note).toContain(
    '‘Hull: Re-Inspection of Services for Children Looked After and Care Leavers’',
  );
});
