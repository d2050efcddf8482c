import { describe, expect, it } from 'vitest';
import { findLabelled } from '../../../../src/pipeline/model/labelled-values.ts';
import { source } from '../../../support/pipeline.ts';

const published = (text: string): string | undefined =>
  findLabelled(source(text), /^(?:report )?published$/iu)?.value;

describe('labelled values', () => {
  it.each([
    ['after a colon', 'Report published: 25 August 2017'],
    ['after the label alone', 'Report published 25 August 2017'],
    ['after a dash', 'Report published – 25 August 2017'],
    ['beside a label with a colon', '| Report published: | 25 August 2017 |'],
    ['in bold', '**Published:** 25 August 2017'],
    ['below a column head between tabs', 'Audience\tPublished\tRef\nAll\t25 August 2017\t356'],
    [
      'below a column head between bars',
      '| Audience | Published |\n|--|--|\n| All | 25 August 2017 |',
    ],
    [
      'below a column head, of a row with a cell on each line',
      '\tAudience\n\tPublished\n\tReference no.\n\n\tAll\n\t25 August 2017\n\t356',
    ],
    ['after another value', 'Age group: All   Published: 25 August 2017   Reference no: 356'],
    ['in a later cell', 'Age group: All\tPublished: 25 August 2017\tReference no: 356'],
    ['with no-break spaces', 'Report\u00A0published:\u00A025 August 2017'],
    ['on the line below a label with a colon', 'Report published:\n\n25 August 2017'],
    ['on the line below a label alone', 'Report published\n\n25 August 2017'],
    ['beside a row head', 'Published\t25 August 2017\n\nText'],
  ])('are read %s', (_, text) => {
    expect(published(text)).toBe('25 August 2017');
  });

  it('are not read from ordinary words below a label', () => {
    expect(published('Report published:\n\nAll reports\n')).toBeUndefined();
  });

  it('are not read from sentences', () => {
    expect(published('The report was published in 2006.')).toBeUndefined();
  });
});
