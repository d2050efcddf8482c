import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/pipeline/check/verbatim.ts';
import { countSource } from '../../../../src/pipeline/check/words.ts';
import { rangesOf } from '../../../../src/pipeline/furniture/index.ts';
import type { Furniture } from '../../../../src/pipeline/types/furniture.ts';
import { bodyToMdx } from '../../../../src/pipeline/emit/body.ts';
import { countWords } from '../../../../src/report/count-words.ts';
import { wordsOf } from '../../../../src/report/left-out.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { wholeIn } from '../../../../src/report/read.ts';
import { ingest, source } from '../../../support/pipeline.ts';

it('counts the words of the source, including those left out, which it also counts range by range', () => {
  const text = 'One two.\n\nPage 3\n\nthree\n\nPage 4 of 9';
  const read = source(text);
  const furniture: Furniture = new Map(
    read.lines.filter((line) => line.text.startsWith('Page')).map((line) => [line, 'page number']),
  );
  const ranges = rangesOf(furniture, read);
  expect(countSource(read, ranges, passagesOf(read, furniture))).toEqual({
    words: 9,
    omitted: [
      { lines: '3', reason: 'page number', words: 2 },
      { lines: '7', reason: 'page number', words: 4 },
    ],
  });
});

describe('the words of a source', () => {
  it.each(['hostile/hostile.txt', 'jar-loose/input.txt', 'jar-wrapped/input.md'])(
    'are as many as those of the page and those left out together: %s',
    (name) => {
      const { report } = ingest(readFileSync(`tests/fixtures/${name}`, 'utf8'));
      if (!report) throw new Error(`${name} was refused`);
      const { printed } = wholeIn(parseMdx(bodyToMdx(report.sections)));
      const { source: file, omitted } = report.meta;
      expect(countWords(printed) + (wordsOf(omitted) ?? NaN)).toBe(file.words);
    },
  );
});
