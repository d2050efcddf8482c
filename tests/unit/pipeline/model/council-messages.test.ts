import { describe, expect, it } from 'vitest';
import { ingest } from '../../../support/pipeline.ts';

describe('ingest, on the council of a report,', () => {
  const report =
    'Joint area review\n\nStockport\n\nPublished: 23 February 2006\n\nStockport is a borough.\n';
  const told = (
    text: string,
    ...given: Parameters<typeof ingest> extends [string, ...infer Rest] ? Rest : never
  ) => ingest(text, ...given).messages.filter(({ rule }) => rule.includes('council'));

  it('warns when the folder names a different council from the text', () => {
    expect(told(report, {}, '80562_stockport/report.txt')).toEqual([]);
    expect(told(report, {}, '80563_stockton-on-tees/report.txt')).toMatchObject([
      { rule: 'council-differs', reason: expect.stringContaining('Stockton-on-Tees') as string },
    ]);
  });

  it('takes the council that the manifest names, and warns where the text is on another', () => {
    const named = (council: string) => [{ file: 'test.txt', council }];
    expect(told(report, { manifest: named('Stockport') })).toEqual([]);
    expect(told(report, { manifest: named('stockton-on-tees') })).toMatchObject([
      {
        rule: 'council-differs',
        reason: 'The text is on Stockport, but sources.csv names Stockton-on-Tees, which is taken.',
      },
    ]);
  });

  it('names both councils where a name could mean either', () => {
    expect(told(report.replaceAll('Stockport', 'Kingston'))).toMatchObject([
      { reason: expect.stringMatching(/Kingston upon Hull or Kingston upon Thames/u) as string },
    ]);
    const manifest = [{ file: 'test.txt', council: 'Kingston' }];
    expect(told(report, { manifest })).toMatchObject([
      { reason: expect.stringContaining('may be Kingston upon Hull or') as string },
    ]);
  });

  it('takes the one that the folder names where the text may be on either, and notes it', () => {
    const kingston = `${report.replaceAll('Stockport', 'Kingston')}\n# Summary report\n\n1. It is good.\n`;
    const named = (folder: string) => ingest(kingston, {}, `${folder}/report.txt`);
    expect(named('80500_kingston upon thames').report).toMatchObject({
      meta: {
        council: 'kingston-upon-thames',
        notes: expect.arrayContaining([
          expect.objectContaining({ rule: 'council-from-name' }),
        ]) as unknown,
      },
    });
    expect(named('80563_stockton-on-tees').messages).toContainEqual(
      expect.objectContaining({ rule: 'no-council' }),
    );
  });
});
