import { expect, it } from 'vitest';
import { toReportUnits } from '../../../../src/search/index/library.ts';
import type { SearchedReport, SearchedUnit } from '../../../../src/search/index/report.ts';
import { standingUnits } from '../../../../src/search/index/standing.ts';

const report = (council: string, ...texts: string[]) => {
  const units = texts.map((text): Partial<SearchedUnit> => ({
    text,
    kind: 'paragraph',
    area: null,
    words: text.toLowerCase().split(' '),
  }));
  return { data: { council }, units } as unknown as SearchedReport;
};

it('text whose words reports on three councils have is standing text', () => {
  const reports = [
    report('ambridge', 'Own.', 'Imprint.', 'Copyright.', 'Shared by two.', 'Said often.'),
    report('borchester', 'Imprint.', 'Copyright.', 'Own of this.', 'Shared by two.'),
    report('felpersham', 'Copyright.', 'IMPRINT.', 'Imprints.'),
    report('ambridge', 'Said often.', 'Said often.', 'Imprint.'),
  ];
  const standing = standingUnits(reports);
  const runs = reports.map(({ units }) => toReportUnits(units, [], standing).standing);
  expect(runs).toEqual([[[1, 2]], [[0, 2]], [[0, 2]], [[2, 1]]]);
});
