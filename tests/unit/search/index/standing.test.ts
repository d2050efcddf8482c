import { expect, it } from 'vitest';
import { toReportUnits } from '../../../../src/search/index/library.ts';
import type { SearchedReport, SearchedUnit } from '../../../../src/search/index/report.ts';
import { standingUnits } from '../../../../src/search/index/standing.ts';

type Told = Partial<Pick<SearchedUnit, 'kind' | 'area'>>;

const report = (council: string, texts: readonly string[], told: Told = {}) => {
  const unit = (text: string) => ({ text, kind: 'paragraph', area: null, words: [], ...told });
  return { data: { council }, units: texts.map(unit) } as unknown as SearchedReport;
};

const runsIn = (reports: readonly SearchedReport[]) => {
  const standing = standingUnits(reports);
  const areas = [{ id: 'adoption', names: ['Adoption'] }];
  return reports.map(({ units }) => toReportUnits(units, areas, standing).standing);
};

it('text whose words reports on three councils have is standing text', () => {
  const reports = [
    report('ambridge', ['Own.', 'The imprint.', '© 2017', 'Shared by two.', 'Said often.']),
    report('borchester', ['The imprint.', '© 2017', 'Own of this.', 'Shared by two.']),
    report('felpersham', ['© 2017', 'THE IMPRINT', 'The imprints.']),
    report('ambridge', ['Said often.', 'Said often.', 'The imprint.']),
  ];
  expect(runsIn(reports)).toEqual([[[1, 2]], [[0, 2]], [[0, 2]], [[2, 1]]]);
});

it.each<Told>([{ area: 'adoption' }, { kind: 'recommendation' }])(
  'a judgement or finding never is: %o',
  (told) => {
    const councils = ['ambridge', 'borchester', 'felpersham'];
    const reports = councils.map((council) => report(council, ['The service is good.'], told));
    expect(runsIn(reports)).toEqual([[], [], []]);
  },
);
