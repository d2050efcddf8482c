import { describe, expect, it } from 'vitest';
import type { StyleId } from '../../../src/citations/engine.ts';
import { toCslItem } from '../../../src/citations/item.ts';
import { citationTemplate, entryTemplate } from '../../../src/citations/paragraph.ts';
import { citationFormats } from '../../../src/citations/formats.ts';
import { cite, entryOf, placeOf } from '../../../src/citations/template.ts';
import { formatNote, formatReference } from '../../support/citations.ts';
import { address, report } from './report.ts';

const item = toCslItem(report, address);
const styles: StyleId[] = ['oscola', 'harvard1', 'apa'];

describe.each(styles)('in the style %s', (style) => {
  const template = citationTemplate(item, style);

  it.each([1, 17, 104, 1234])('cites paragraph %i as citeproc itself does', (number) => {
    const placed = { ...item, URL: `${address}#p${number}` };
    expect(cite(template, { anchor: `p${number}`, numbers: [number, number] })).toEqual({
      note: formatNote(placed, style, `${number}`),
      reference: formatReference(placed, style),
    });
  });

  it.each([
    [17, 19],
    [9, 10],
    [101, 103],
  ] as const)('cites paragraphs %i to %i as citeproc itself does', (first, last) => {
    const placed = { ...item, URL: `${address}#p${first}` };
    const { note } = cite(template, { anchor: `p${first}`, numbers: [first, last] });
    expect(note).toBe(formatNote(placed, style, `${first}–${last}`));
  });

  it('cites a unit without a number by its own address', () => {
    const placed = { ...item, URL: `${address}#summary-para-2` };
    expect(cite(template, { anchor: 'summary-para-2', numbers: null })).toEqual({
      note: formatNote(placed, style),
      reference: formatReference(placed, style),
    });
  });

  it('cites the whole report by its address', () => {
    expect(cite(template)).toEqual({
      note: formatNote(item, style),
      reference: formatReference(item, style),
    });
  });
});

it('cites a paragraph in OSCOLA as “para 17”, in single quotation marks and with its address', () => {
  const { note } = cite(citationTemplate(item, 'oscola'), { anchor: 'p17', numbers: [17, 17] });
  expect(note).toBe(
    'Adult Learning Inspectorate, HM Inspectorate of Prisons and Ofsted, ‘Joint Area Review: Ambridge ' +
      'Children’s Services Authority Area &#38; Partners’ (Ofsted 2006) Joint area review 90001 ' +
      'para 17 &#60;https://pilcrow.example/reports/ambridge-and-penny-hassett-jar-2006/#p17&#62;.',
  );
});

it('escapes markup in the title of a report', () => {
  const hostile = { ...item, title: 'Review <img src=x onerror=alert(1)>' };
  expect(cite(citationTemplate(hostile, 'apa')).reference).not.toContain('<img');
});

it('names a paragraph of the main run by its number', () => {
  expect(placeOf({ anchor: 'p17', number: 17 })).toEqual({ anchor: 'p17', numbers: [17, 17] });
});

it('names a paragraph of an annex by its address alone', () => {
  expect(placeOf({ anchor: 'annex-p4', number: 4 })).toEqual({ anchor: 'annex-p4', numbers: null });
});

it('cites a run of paragraphs by the address of the run', () => {
  const run = { anchor: 'p17', to: 'p19', numbers: [17, 19] } as const;
  const { note, reference } = cite(citationTemplate(item, 'oscola'), run);
  expect(note).toContain(` paras 17–19 &#60;${address}?to=p19#p17&#62;`);
  expect(reference).toContain(`${address}?to=p19#p17`);
});

describe.each(citationFormats)('an entry in $name', (format) => {
  const template = entryTemplate(item, format);
  const keyed = (key: string) => `${item.id}-${key}`;

  it('is that of the report with the paragraph’s key, address and number', () => {
    const written = format.write({
      ...item,
      id: keyed('p17'),
      URL: `${address}#p17`,
      locator: '17',
      note: 'Paragraph 17',
    });
    expect(entryOf(template, { anchor: 'p17', numbers: [17, 17] })).toBe(written);
  });

  it('names all paragraphs of a run', () => {
    const written = format.write({
      ...item,
      id: keyed('p17-p19'),
      URL: `${address}?to=p19#p17`,
      locator: '17–19',
      note: 'Paragraphs 17–19',
    });
    expect(entryOf(template, { anchor: 'p17', to: 'p19', numbers: [17, 19] })).toBe(written);
  });

  it('has no number for a unit that none names', () => {
    const written = format.write({ ...item, id: keyed('annex-p4'), URL: `${address}#annex-p4` });
    expect(entryOf(template, { anchor: 'annex-p4', numbers: null })).toBe(written);
  });
});
