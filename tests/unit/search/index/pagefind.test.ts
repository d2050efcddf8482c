import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildIndex, ensurePlaces } from '../../../../src/search/index/pagefind.ts';
import { toSearchedReport, type SearchedReport } from '../../../../src/search/index/report.ts';
import { reports } from '../../../support/reports.ts';

const [model] = reports.map(toSearchedReport);
if (!model) throw new Error('There is no report.');

/** A report of the given texts. */
function reportOf(texts: readonly string[], title = 'Report'): SearchedReport {
  const [unit] = model?.units ?? [];
  if (!model || !unit) throw new Error('There is no unit.');
  return {
    data: { ...model.data, title },
    units: texts.map((text, index) => ({
      ...unit,
      anchor: `p${index + 1}`,
      text,
      words: text.split(' '),
    })),
  };
}

/** The only page of an index. */
async function pageOf(report: SearchedReport) {
  const { files, pages } = await buildIndex([report]);
  const page = pages.get(report.data.id) ?? '';
  const packed = files.get(`fragment/${page}.pf_fragment`) ?? new Uint8Array();
  return JSON.parse(gunzipSync(packed).toString().slice('pagefind_dcd'.length)) as {
    content: string;
    meta: Record<string, string>;
    filters: object;
    anchors: { id: string; title: string }[];
  };
}

test('text that looks like markup or an instruction to Pagefind stays text', async () => {
  const hostile = [
    '</p></main><script>alert(1)</script> "x"',
    '<p data-pagefind-ignore="all" id="p9">gone</p> &amp; &lt;b&gt;',
    '<!-- <div data-pagefind-filter="council:other"> ]]>',
  ];
  const page = await pageOf(reportOf(hostile, 'A "title", <b>bold</b> & council:other'));
  for (const text of hostile) expect(page.content).toContain(text);
  expect(page.anchors.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  expect(page.meta['title']).toBe('A "title", <b>bold</b> & council:other');
  expect(page.anchors[0]?.title).toMatch(/^A "title", <b>bold<\/b> & council:other, /);
  expect(page.filters).toEqual({
    council: [model.data.council],
    framework: [model.data.framework],
    year: [model.data.published.date.slice(0, 4)],
  });
});

test('Pagefind counts the words of any text as we do', async () => {
  const texts = [
    'a\u00A0b c\u200Bd',
    'e\u0085f \u2014 g: “good”—bad, £3.5m/47%',
    'h\uFEFFi soft\u00ADhyphen well-being',
    '\u2014',
    'j \u{1F600} k',
  ];
  const text = { ...model, sections: [], pages: [], words: 0, printed: '' };
  const units = reportOf(texts).units.map((unit) => ({ ...unit }));
  const report = toSearchedReport({ data: model.data, text: { ...text, units } });
  await expect(buildIndex([report])).resolves.toBeDefined();
});

test('an index that counts differently is refused, with the first wrong place', () => {
  const { units } = reportOf(['one two', 'three']);
  const place = (location: number) => ({
    url: '/reports/x/',
    anchors: [
      { id: 'p1', location: 0 },
      { id: 'p2', location },
    ],
  });
  expect(() => {
    ensurePlaces(place(2), units);
  }).not.toThrow();
  expect(() => {
    ensurePlaces(place(3), units);
  }).toThrow('/reports/x/#p2 begins at word 2');
  expect(() => {
    ensurePlaces({ ...place(2), anchors: [] }, units);
  }).toThrow('/reports/x/#p1');
});
