import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/client/compare/csv.ts';
import { comparedRows } from '../../../src/compare/rows.ts';
import { compareAreas, countGraded, gradesOf } from '../../../src/compare/table.ts';
import type { CouncilFile } from '../../../src/schemas/published/files.ts';
import type { JudgementRecord } from '../../../src/schemas/published/judgement.ts';

type Cell = CouncilFile['areas'][number]['cells'][number];

const order = ['care', 'adoption', 'schools'];

function judgement(report: string, area: string): JudgementRecord {
  return {
    report,
    council: '',
    framework: 'jar',
    published: '2006',
    area,
    title: area,
    scope: 'local-services',
    grade: 3,
    label: 'good',
    printed: 'good',
    anchor: 'p1',
    url: `https://pilcrow.example/reports/${report}/#p1`,
    covers: null,
    quotes: ['First.', 'Second.'].map((text) => ({
      anchor: 'p1',
      url: '',
      place: 'paragraph 1',
      text,
      grade: null,
    })),
    previous: null,
  };
}

/** @param areas what its one report gives for each: a grade, or why it gives none */
function file(id: string, areas: Record<string, 'good' | 'joint'>): CouncilFile {
  const report = `${id}-jar-2006`;
  const entries = Object.entries(areas);
  const blank = { words: 'judged together', reason: 'One covers both.', coveredBy: 'p1' };
  const graded = { words: null, reason: null, coveredBy: null };
  const toCell = (says: string): Cell =>
    says === 'good' ? { report, type: 'graded', ...graded } : { report, type: 'joint', ...blank };
  return {
    $schema: '',
    council: {
      id,
      name: id,
      gss: 'E1',
      dfe: null,
      region: null,
      type: null,
      from: null,
      to: null,
      successors: [],
    },
    reports: [{ id: report, url: '', title: '', framework: 'jar', published: '2006' }],
    judgements: entries.flatMap(([area, says]) =>
      says === 'good' ? [judgement(report, area)] : [],
    ),
    areas: entries.map(([area, says]) => ({ area, cells: [toCell(says)] })),
  };
}

const files = [
  file('ambridge', { adoption: 'good', care: 'joint' }),
  file('loxley', { care: 'good' }),
];

describe('councils side by side', () => {
  const rows = compareAreas(files, [], order);

  it('have a row for each area with a grade, in the site’s order', () => {
    expect(rows.map((row) => [row.area, countGraded(row)])).toEqual([
      ['care', 1],
      ['adoption', 1],
    ]);
    expect(gradesOf(rows)).toHaveLength(2);
  });

  it('have a cell each, which says why if it has no grade', () => {
    const [care, adoption] = rows;
    expect(care?.cells[0]?.entries[0]?.blank?.reason).toBe('One covers both.');
    expect(care?.cells[1]?.entries[0]?.judgements).toHaveLength(1);
    expect(adoption?.cells[1]?.entries).toEqual([]);
  });

  it('say who is judged where a report judges several services', () => {
    const two = file('felpersham', { care: 'good', schools: 'good' });
    const saysScope = (one: CouncilFile) =>
      compareAreas([one], [], order).flatMap(({ cells }) =>
        cells.flatMap(({ entries }) => entries.map((entry) => entry.saysScope)),
      );
    expect(saysScope(two)).toEqual([false, false]);
    const [, schools] = two.judgements;
    if (schools) schools.scope = 'council-services';
    expect(saysScope(two)).toEqual([true, true]);
  });

  it('have the areas asked for, even without a grade', () => {
    expect(compareAreas(files, ['schools'], order).map(({ area }) => area)).toEqual(['schools']);
  });

  it('become rows of a file: a judgement, or why a report gives none', () => {
    const told = comparedRows(rows).map((row) => [
      row.council_id,
      row.area,
      row.grade,
      row.no_grade,
    ]);
    expect(told).toEqual([
      ['ambridge', 'care', '', 'One covers both.'],
      ['loxley', 'care', '3', ''],
      ['ambridge', 'adoption', '3', ''],
    ]);
    expect(comparedRows(rows)[1]?.text).toBe('First.\n\nSecond.');
  });

  it('become a CSV file that other programs can parse, even where texts have several paragraphs', () => {
    expect(parse(csvOf(rows), { columns: true })).toEqual(comparedRows(rows));
  });
});
