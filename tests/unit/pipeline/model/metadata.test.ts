import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../../src/pipeline/model/metadata.ts';
import { source } from '../../../support/pipeline.ts';

describe('the date of publication', () => {
  it.each([
    ['17 December 2008', '2008-12-17'],
    ['Date: 17 December 2008', '2008-12-17'],
    ['Wednesday 17 December 2008', '2008-12-17'],
    ['**17 December 2008**', '2008-12-17'],
    ['17<sup>th</sup> December 2008', '2008-12-17'],
    ['London, 17 December 2008', '2008-12-17'],
    ['17 December 2008\tOur ref: AB/12', '2008-12-17'],
    ['| Date | 17.12.08 |', '2008-12-17'],
    ['Published March 2008', '2008-03'],
    ['Published in March 2008', '2008-03'],
    ['Published by Ofsted, March 2008', '2008-03'],
    ['Date of publication: 12 March 2008', '2008-03-12'],
    ['Published: 2008', '2008'],
  ])('is read from “%s”', (line, date) => {
    expect(readPublished(source(`Ofsted\n\n${line}\n\nText.`))).toMatchObject({
      date,
      from: 'text',
    });
  });

  it.each(['We wrote to you on 17 December 2008.', 'It was published in the report of 2007.'])(
    'is not read from a sentence: %s',
    (line) => {
      expect(readPublished(source(`Ofsted\n\n${line}`))).toBeNull();
    },
  );
});
