/** Facts about the five seeds and what is committed in `content/`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toMdxFile } from '../../src/pipeline/emit/file.ts';
import { ingestText, type IngestResult } from '../../src/pipeline/index.ts';
import { readReport } from '../../src/report/read.ts';
import { context } from '../support/pipeline.ts';

const root = path.resolve(import.meta.dirname, '../..');
const seeds = path.join(root, 'seeds');

type Ingested = Exclude<IngestResult, { report: null }>;

function read(file: string): Ingested {
  const result = ingestText(file, readFileSync(path.join(seeds, file)), context);
  if (result.report !== null) return result;
  throw new Error(result.messages.map(({ reason }) => reason).join('\n'));
}

const reports = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map(read);

function found(id: string): Ingested {
  const result = reports.find(({ report }) => report.meta.id === id);
  if (result === undefined) throw new Error(`No seed of ${id}.`);
  return result;
}

const expected = [
  {
    id: 'stockport-jar-2006',
    date: '2006-02-23',
    numbers: [95, 9],
    judgements: 12,
    recommendations: 7,
    findings: 0,
  },
  {
    id: 'stockport-apa-2008',
    date: '2008-12-17',
    numbers: [],
    judgements: 7,
    recommendations: 0,
    findings: 27,
  },
  {
    id: 'stockton-on-tees-jar-2008',
    date: '2008',
    numbers: [70, 1, 8, 4],
    judgements: 9,
    recommendations: 7,
    findings: 46,
  },
  {
    id: 'stockport-sif-2017',
    date: '2017-08-25',
    numbers: [107],
    judgements: 7,
    recommendations: 14,
    findings: 0,
  },
  {
    id: 'stoke-on-trent-jar-2009',
    date: '2009-01-13',
    numbers: [83, 3],
    judgements: 5,
    recommendations: 11,
    findings: 41,
  },
];

it('the seeds are five reports', () => {
  expect(reports.map(({ report }) => report.meta.id)).toEqual(expected.map(({ id }) => id));
});

describe.each(expected)('the seed of $id', (seed) => {
  const { report, written } = found(seed.id);
  const { units } = readReport(written.mdx);

  it('has its date of publication', () => {
    expect(report.meta.published.date).toBe(seed.date);
  });

  it('has runs of paragraph numbers without a gap or a repeat', () => {
    const runs = Map.groupBy(
      units.filter(({ number }) => number !== null),
      ({ anchor }) => anchor.replace(/p\d+$/u, ''),
    );
    expect([...runs.values()].map(({ length }) => length)).toEqual(seed.numbers);
    for (const [prefix, run] of runs) {
      expect(run.map(({ anchor }) => anchor)).toEqual(
        run.map((_, index) => `${prefix}p${String(index + 1)}`),
      );
    }
  });

  it('has its judgements, each anchored at one of its units', () => {
    const anchors = new Set(units.map(({ anchor }) => anchor));
    expect(report.meta.judgements).toHaveLength(seed.judgements);
    expect(report.meta.judgements.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
  });

  it('has its recommendations and findings', () => {
    const count = (...kinds: string[]): number =>
      units.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count('recommendation')).toBe(seed.recommendations);
    expect(count('strength', 'weakness')).toBe(seed.findings);
  });

  it('gives every unit its own address', () => {
    const anchors = units.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it('is committed as ingest writes it', () => {
    const committed = path.join(root, 'content/reports', `${seed.id}.mdx`);
    expect(readFileSync(committed, 'utf8')).toBe(toMdxFile(report.meta, written.mdx));
  });
});

it('the 2008 report on Stockton-on-Tees has its date from the editor', () => {
  const { report } = found('stockton-on-tees-jar-2008');
  expect(report.meta.published).toMatchObject({ from: 'editor', precision: 'year' });
});

it('the number 70 in the 2008 report on Stockton-on-Tees belongs to the paragraph above it', () => {
  const { report } = found('stockton-on-tees-jar-2008');
  const unit = report.sections
    .flatMap(({ body }) => body)
    .find((node) => 'id' in node && node.id === 'p70');
  expect(unit).toMatchObject({ numberAtEnd: true });
});
