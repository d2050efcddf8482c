/** Small reports of each family, with their quirks: everything that is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toMdxFile } from '../../src/pipeline/emit/file.ts';
import { ingestText } from '../../src/pipeline/index.ts';
import { readReport } from '../../src/report/read.ts';
import { context } from '../support/pipeline.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const cases = ['apa-letter', 'jar-loose', 'jar-plain', 'jar-wrapped', 'sif-lines', 'sif-tabs'];

describe.each(cases)('the fixture %s', (name) => {
  const folder = path.join(fixtures, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? '';
  const { report, written, messages } = ingestText(
    file,
    readFileSync(path.join(folder, file)),
    context,
  );

  it('is read into the recorded model', async () => {
    const model = `${JSON.stringify({ messages, report }, null, 2)}\n`;
    await expect(model).toMatchFileSnapshot(path.join(folder, 'report.json'));
  });

  it('is written as the recorded MDX', async () => {
    if (report === null) throw new Error('No report was read.');
    await expect(toMdxFile(report.meta, written.mdx)).toMatchFileSnapshot(
      path.join(folder, 'report.mdx'),
    );
  });

  it('is read back with every address of the model', () => {
    if (report === null) throw new Error('No report was read.');
    const anchors = new Set(readReport(written.mdx).units.map(({ anchor }) => anchor));
    expect(report.meta.judgements.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
    expect(report.sections.filter(({ id }) => !anchors.has(id))).toEqual([]);
  });
});
