import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitations, type StyleId } from '../../../src/citations/engine.ts';
import { toCslItem, type CslItem } from '../../../src/citations/item.ts';
import { citationTemplate, entryTemplate } from '../../../src/citations/paragraph.ts';
import { citationFormats } from '../../../src/citations/formats.ts';
import { locatorOf } from '../../../src/citations/locator.ts';
import { cite, entryOf, placeOf, type Place } from '../../../src/citations/template.ts';
import { formatNote, formatReference } from '../../support/citations.ts';
import { address, report } from './report.ts';

const item = toCslItem(report, address);
const paragraph = (anchor: string) => ({ anchor, kind: 'paragraph' as const });
const from17to19 = locatorOf(paragraph('p17'), paragraph('p19'));
const styles: StyleId[] = ['oscola', 'harvard1', 'apa'];

describe.each(styles)('in the style %s', (style) => {
  const template = citationTemplate(item, style);
  const reference = (cited: CslItem) => (style === 'oscola' ? null : formatReference(cited, style));

  it.each([1, 17, 104, 1234])('cites paragraph %i as citeproc itself does', (number) => {
    const placed = { ...item, URL: `${address}#p${number}` };
    expect(cite(template, placeOf(paragraph(`p${number}`)))).toEqual({
      note: formatNote(placed, style, `${number}`),
      reference: reference(placed),
    });
  });

  it.each([
    [17, 19],
    [9, 10],
    [101, 103],
  ] as const)('cites paragraphs %i to %i as citeproc itself does', (first, last) => {
    const placed = { ...item, URL: `${address}#p${first}` };
    const locator = locatorOf(paragraph(`p${first}`), paragraph(`p${last}`));
    const { note } = cite(template, { anchor: `p${first}`, locator });
    expect(note).toBe(formatNote(placed, style, `${first}–${last}`));
  });

  it('cites a unit without a number by its own address', () => {
    const placed = { ...item, URL: `${address}#summary-para-2` };
    expect(cite(template, placeOf(paragraph('summary-para-2')))).toEqual({
      note: formatNote(placed, style),
      reference: reference(placed),
    });
  });

  it('cites the whole report by its address', () => {
    expect(cite(template)).toEqual({
      note: formatNote(item, style),
      reference: reference(item),
    });
  });
});

it.each([
  ['oscola', ' 4 <', ' 4–5 <'],
  ['harvard1', ', p. 4)', ', pp. 4–5)'],
  ['apa', ', p. 4)', ', pp. 4–5)'],
] as const)('cites a unit without a number, in %s, by its page', (style, one, two) => {
  const template = citationTemplate(item, style);
  const on = (page: number) => ({ ...paragraph('summary-para-2'), page });
  expect(cite(template, placeOf(on(4))).note).toContain(one.replace('<', '&#60;'));
  const run = { anchor: 'summary-para-2', locator: locatorOf(on(4), on(5)) };
  expect(cite(template, run).note).toContain(two.replace('<', '&#60;'));
  expect(placeOf({ ...paragraph('p17'), page: 4 })).toEqual(placeOf(paragraph('p17')));
});

it('cites a paragraph in OSCOLA as “para 17”, in single quotation marks and with its address', () => {
  const { note } = cite(citationTemplate(item, 'oscola'), placeOf(paragraph('p17')));
  expect(note).toBe(
    'Adult Learning Inspectorate, HM Inspectorate of Prisons and Ofsted, ‘Ambridge &#38; Penny Hassett ' +
      'Children’s Services Authority Area: Review of Services’ (Joint area review 90001, Ofsted 2006) ' +
      'para 17 &#60;https://pilcrow.example/reports/ambridge-and-penny-hassett-jar-2006/#p17&#62;.',
  );
});

it.each(styles)('cites in %s whatever the title, date and bodies of a report', (style) => {
  const sign = fc.constantFrom(
    ...['A', 'b', 'É', 'ñ', '9', '’', '–', '-', ',', ':', '.', '?', '&', '<', '“', '(', '/', ' '],
    ...[': ', ' of ', ' and ', ' children’s', ' Review'],
  );
  const differing = fc.record({
    document: fc
      .string({ unit: sign, minLength: 1, maxLength: 12 })
      .filter((text) => /\S/u.test(text)),
    date: fc.constantFrom('2006-02-23', '2006-11-01', '2007-02-23'),
    inspectorates: fc.constantFrom<string[]>(
      ['Ofsted'],
      ['Commission for Social Care Inspection', 'Ofsted'],
    ),
    reference: fc.constantFrom(undefined, '356'),
  });
  fc.assert(
    fc.property(differing, ({ date, ...rest }) => {
      const published = { ...report.data.published, date };
      const differs = toCslItem(
        { ...report, data: { ...report.data, ...rest, published } },
        address,
      );
      const { notes, reference } = formatCitations({ ...differs, URL: `${address}#p17` }, style, {
        one: { label: 'paragraph', locator: '17' },
      });
      expect(cite(citationTemplate(differs, style), placeOf(paragraph('p17')))).toEqual({
        note: notes.one,
        reference,
      });
    }),
    { numRuns: 300 },
  );
});

it('escapes markup in the title of a report', () => {
  const hostile = { ...item, title: 'Review <img src=x onerror=alert(1)>' };
  expect(cite(citationTemplate(hostile, 'apa')).reference).not.toContain('<img');
});

describe.each([
  [
    'oscola',
    ' para 1 of annex B <',
    ' n 1 <',
    ' board recommendation 2 <',
    ' paras 1–3 of the annex <',
  ],
  [
    'harvard1',
    ', para. 1 of annex B)',
    ', n. 1)',
    ', board recommendation 2)',
    ', paras 1–3 of the annex)',
  ],
  [
    'apa',
    ', para. 1 of annex B)',
    ', Note 1)',
    ', board recommendation 2)',
    ', paras. 1–3 of the annex)',
  ],
] as const)('in the style %s', (style, annex, footnote, recommendation, run) => {
  const template = citationTemplate(item, style);
  const note = (place: Place) => cite(template, place).note.replaceAll('&#60;', '<');

  it('names a unit that is not a paragraph of the main run', () => {
    expect(note(placeOf(paragraph('annex-b-p1')))).toContain(annex);
    expect(note(placeOf({ anchor: 'fn-1', kind: 'footnote' }))).toContain(footnote);
    expect(note(placeOf({ anchor: 'lscb-rec-2', kind: 'recommendation' }))).toContain(
      recommendation,
    );
    const locator = locatorOf(paragraph('annex-p1'), paragraph('annex-p3'));
    expect(note({ anchor: 'annex-p1', to: 'annex-p3', locator })).toContain(run);
  });
});

it.each(citationFormats)(
  'has the address of the report once in the template for $name',
  (format) => {
    const parts = JSON.stringify(entryTemplate(item, format)).split(`${address}#`);
    expect(parts).toHaveLength(2);
  },
);

it.each(['summary-para-2', 'being-healthy', 'introduction-item-3'])(
  'gives no locator for #%s',
  (anchor) => {
    expect(locatorOf({ anchor, kind: anchor === 'being-healthy' ? 'section' : 'item' })).toBeNull();
  },
);

it('gives no locator for a run from one part to another', () => {
  expect(locatorOf(paragraph('p104'), paragraph('annex-p2'))).toBeNull();
});

it.each([
  [1, true],
  [2, false],
])(
  'omits the publisher in APA only if it is the sole author: of %i authors, omitted %s',
  (count, isOmitted) => {
    const author = [{ literal: 'Ofsted' }, { literal: 'Audit Commission' }].slice(0, count);
    const { reference } = cite(citationTemplate({ ...item, author }, 'apa'));
    expect(
      reference?.endsWith(
        '. Ofsted. https://pilcrow.example/reports/ambridge-and-penny-hassett-jar-2006/',
      ),
    ).toBe(!isOmitted);
  },
);

it('cites a run of paragraphs by the address of the run', () => {
  const run = { anchor: 'p17', to: 'p19', locator: from17to19 };
  const { note } = cite(citationTemplate(item, 'oscola'), run);
  expect(note).toContain(` paras 17–19 &#60;${address}?to=p19#p17&#62;`);
  const { reference } = cite(citationTemplate(item, 'apa'), run);
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
    expect(entryOf(template, placeOf(paragraph('p17')))).toBe(written);
  });

  it('names all paragraphs of a run', () => {
    const written = format.write({
      ...item,
      id: keyed('p17-p19'),
      URL: `${address}?to=p19#p17`,
      locator: '17–19',
      note: 'Paragraphs 17–19',
    });
    expect(entryOf(template, { anchor: 'p17', to: 'p19', locator: from17to19 })).toBe(written);
  });

  it('has no number for a unit without one', () => {
    const written = format.write({
      ...item,
      id: keyed('cover-para-1'),
      URL: `${address}#cover-para-1`,
    });
    expect(entryOf(template, placeOf(paragraph('cover-para-1')))).toBe(written);
  });
});
