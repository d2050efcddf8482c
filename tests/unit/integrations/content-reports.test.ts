import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentReports } from '../../../src/integrations/content-reports.ts';

let content: string;
const inReports = (name: string) => join(content, 'reports', name);

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await cp('content/reports', join(content, 'reports'), { recursive: true });
});
afterEach(() => rm(content, { recursive: true }));

describe('the reports of a content folder', () => {
  it('come newest first, without hidden and other files', async () => {
    await writeFile(inReports('.draft.mdx'), 'no report');
    await writeFile(inReports('notes.txt'), 'no report');
    const dates = (await contentReports(content)).map(({ data }) => data.published.date);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('are refused with the name of one that is no report, or cannot be read', async () => {
    await writeFile(inReports('short.mdx'), '---\nid: short\n---\n');
    await expect(contentReports(content)).rejects.toThrow(/^reports\/short\.mdx: /u);
    await rm(inReports('short.mdx'));
    await mkdir(inReports('folder.mdx'));
    await expect(contentReports(content)).rejects.toThrow(/^reports\/folder\.mdx: EISDIR/u);
  });
});
