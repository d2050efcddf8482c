import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../../src/data/library.ts';
import { pagesOf } from '../../../../src/data/findings/finding-pages.ts';
import { findingRows } from '../../../../src/data/files/finding-rows.ts';
import { findingsOf, type ReportFindings } from '../../../../src/data/findings/findings.ts';
import { createLaterFinder } from '../../../../src/data/report/later.ts';
import { laterNotes } from '../../../../src/data/report/later-notes.ts';
import { blocksIn } from '../../../../src/report/blocks.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { readReport } from '../../../../src/report/read.ts';
import type { Council, Framework } from '../../../../src/schemas/registers.ts';
import { outcome } from '../../../support/outcomes.ts';

vi.stubEnv('SITE', 'https://example.org/');
afterAll(() => vi.unstubAllEnvs());

const areas = new Map(
  [outcome('safe', 'safeguarding'), outcome('safeguarding', 'help'), outcome('help')].map((one) => [
    one.id,
    one,
  ]),
);

const ambridge = { id: 'ambridge', name: 'Ambridge', successors: [] as string[] } as Council;
const borchester = { ...ambridge, id: 'borchester', name: 'Borchester' };
const framework = { id: 'jar', name: 'Joint area review' } as Framework;

/** A report, with only what is used here. */
function report(id: string, date: string, body: string, judged: string[] = []): Report {
  const text = readReport(body);
  const judgements = judged.map((area) => ({
    area,
    anchor: text.units[0]?.anchor,
    label: 'good',
    printed: 'good',
  }));
  return {
    id,
    data: { id, judgements, published: { date } },
    council: ambridge,
    framework,
    text,
    units: new Map(text.units.map((unit) => [unit.anchor, unit])),
    blocks: blocksIn(parseMdx(body)),
  } as unknown as Report;
}

const findings = `<Section id="s" area="safe">

## Staying safe

<Findings strengths="Major strengths" weaknesses="Important weaknesses">

<Strengths>
- <Strength id="s-strength-1">Good work with</Strength>
  - <Item id="s-item-1">schools.</Item>
</Strengths>

<Weaknesses>
- <Weakness id="s-weakness-1">Late reviews.</Weakness>
</Weaknesses>

</Findings>

<Paragraph id="p1" number="1">
All is well.
</Paragraph>

</Section>`;

const list = (...ids: string[]) => `<Section id="now">

## For action now

<Paragraph id="now-para-1">
The council should:
</Paragraph>

${ids.map((id) => `- <Recommendation id="${id}">do ${id}.</Recommendation>`).join('\n')}

</Section>`;

const first = report('first', '2006-05-01', `${findings}\n\n${list('rec-1', 'rec-2')}`, ['safe']);
const second = report('second', '2008', `<Section id="h" area="help">\n\n## Help\n\n</Section>`, [
  'help',
]);
const third = report('third', '2010', list('rec-1'));
const library = { reports: [third, second, first], areas, allCouncils: [ambridge] };

describe('the findings of a report', () => {
  const [, onSafe, onNone] = findingsOf(library);

  it('are grouped by the area of their section, or under none', () => {
    expect(onSafe).toMatchObject({ area: { id: 'safe' }, report: { id: 'first' } });
    expect(onSafe?.counts).toEqual({ strength: 1, weakness: 1, recommendation: 0 });
    expect(onNone).toMatchObject({ area: null, judgements: [] });
    expect(onNone?.counts).toEqual({ strength: 0, weakness: 0, recommendation: 2 });
  });

  it('leave out the paragraphs beside them', () => {
    expect(onSafe?.sections[0]?.sets).toHaveLength(1);
    const [run, ...others] = onNone?.sections[0]?.recommendations ?? [];
    expect(run?.entries.map(({ unit }) => unit.anchor)).toEqual(['rec-1', 'rec-2']);
    expect(others).toEqual([]);
  });

  it('include the words that introduce them', () => {
    expect(onNone?.sections[0]?.recommendations[0]).toMatchObject({
      lead: { anchor: 'now-para-1' },
      isListed: true,
    });
  });

  it('become rows with all their words and the grade on the area', () => {
    expect(
      findingRows(first).map(({ kind, area, label, text }) => [kind, area, label, text]),
    ).toEqual([
      ['strength', 'safe', 'good', 'Good work with schools.'],
      ['weakness', 'safe', 'good', 'Late reviews.'],
      ['recommendation', null, null, 'do rec-1.'],
      ['recommendation', null, null, 'do rec-2.'],
    ]);
  });
});

describe('pages of findings', () => {
  const reports = (...sizes: number[]) =>
    sizes.map((recommendation, index) => ({
      report: { id: `r${index}` },
      counts: { strength: 0, weakness: 0, recommendation },
    })) as unknown as ReportFindings[];
  const sizes = (all: ReportFindings[]) =>
    pagesOf(all).map((page) => [page.number, ...page.reports.map(({ report }) => report.id)]);

  it('are a single page if that is not too long', () => {
    expect(sizes(reports(200, 200))).toEqual([[null, 'r0', 'r1']]);
    expect(sizes(reports(900))).toEqual([[null, 'r0']]);
  });

  it('are numbered from the oldest, so that a full one never changes', () => {
    expect(sizes(reports(101, 300))).toEqual([
      [null, 'r0'],
      [1, 'r1'],
    ]);
    expect(sizes(reports(200, 200, 150, 150))).toEqual([
      [null, 'r0', 'r1'],
      [1, 'r2', 'r3'],
    ]);
    expect(sizes(reports(300, 200, 200, 150, 150))).toEqual([
      [null, 'r0'],
      [2, 'r1', 'r2'],
      [1, 'r3', 'r4'],
    ]);
  });
});

describe('what later reports say', () => {
  const { onArea, lists } = createLaterFinder(library);
  const safe = outcome('safe');

  it('is found on the area, or on the one that took over its question', () => {
    const own = areas.get('safe') ?? safe;
    expect(onArea(first, own)).toMatchObject([
      { report: { id: 'second' }, area: { id: 'help' }, sections: [{ id: 'h' }] },
    ]);
    expect(onArea(first, own)[0]?.steps.map(({ to }) => to.id)).toEqual(['safeguarding', 'help']);
    expect(onArea(second, own)).toEqual([]);
  });

  it('is also found for the councils that took over', () => {
    const abolished = { ...first, council: { ...borchester, successors: [ambridge.id] } };
    const reports = [third, second, abolished];
    const finder = createLaterFinder({ reports, areas, allCouncils: [borchester, ambridge] });
    expect(finder.lists(abolished)).toMatchObject({
      earlier: [],
      later: [{ report: { id: 'third' } }],
    });
    expect(finder.lists(second).later).toEqual(lists(second).later);
  });

  it('is also found in lists of recommendations on no area, and so are earlier lists', () => {
    expect(lists(first)).toMatchObject({
      earlier: [],
      later: [{ report: { id: 'third' }, section: { id: 'now' } }],
    });
    expect(lists(third)).toMatchObject({ earlier: [{ report: { id: 'first' } }], later: [] });
  });

  it('comes with no earlier lists of a council that this one took over from', () => {
    const abolished = { ...first, council: { ...borchester, successors: [ambridge.id] } };
    const finder = createLaterFinder({
      reports: [third, abolished],
      areas,
      allCouncils: [borchester, ambridge],
    });
    expect(finder.lists(third)).toEqual({ earlier: [], later: [] });
  });

  it('is noted at a list, and at a recommendation tied to a paragraph on an area', () => {
    const [paragraph] = first.text.units.filter(({ anchor }) => anchor === 'p1');
    if (!paragraph) throw new Error('No paragraph.');
    const backlink = (basis: 'wording' | 'list') => ({ report: first, unit: paragraph, basis });
    const backlinks = new Map([
      ['rec-1', [backlink('wording')]],
      ['rec-2', [backlink('list')]],
    ]);
    const notes = laterNotes(first, library, { references: new Map(), backlinks });
    expect([...notes.keys()]).toEqual(['now', 'rec-1']);
    expect(notes.get('now')).toMatchObject([{ type: 'lists' }]);
    expect(notes.get('rec-1')).toMatchObject([
      { type: 'area', area: { id: 'safe' }, later: [{ report: second }], isTied: true },
    ]);
  });
});
