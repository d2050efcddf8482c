/** A report whose bytes are changed or cut anywhere: there is a report, or a message; nothing is thrown, nothing hangs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyToMdx } from '../../../../src/pipeline/emit/body.ts';
import { ingestReport, type IngestResult } from '../../../../src/pipeline/index.ts';
import { reportName, reportPdf } from '../../../support/pdf-report.ts';
import { context } from '../../../support/pipeline.ts';

const report = await reportPdf();

/** Same cases from each run; each has its time, and the whole of them too. */
const runs = { seed: 5, numRuns: 60, timeout: 5_000 };

const ingest = (bytes: Uint8Array): Promise<IngestResult> =>
  ingestReport(reportName, bytes, context);

const textOf = ({ report: read }: IngestResult): string | null => read && bodyToMdx(read.sections);

const sound = textOf(await ingest(report));

/** Whether ingest came to an end as it should. */
function isSettled({ report: read, messages }: IngestResult): boolean {
  return read !== null || messages.some(({ severity }) => severity === 'error');
}

/** Where the bytes of packed streams stand. */
function packedBytes(): number[] {
  const text = Buffer.from(report).toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\n([^]*?)\nendstream/gu)].flatMap(
    ({ index, 0: all, 1: data = '' }) => {
      const start = index + all.indexOf(data);
      return Array.from({ length: data.length }, (_, offset) => start + offset);
    },
  );
}

function changed(changes: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = Uint8Array.from(report);
  for (const [at, value] of changes) bytes[at] = value;
  return bytes;
}

const byte = fc.integer({ min: 0, max: 255 });

describe('a damaged report', () => {
  it('is settled wherever its bytes are changed', async () => {
    const change = fc.tuple(fc.nat(report.length - 1), byte);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        expect(isSettled(await ingest(changed(changes)))).toBe(true);
      }),
      runs,
    );
  }, 30_000);

  it('is settled wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(report.length), async (length) => {
        expect(isSettled(await ingest(report.subarray(0, length)))).toBe(true);
      }),
      runs,
    );
  }, 30_000);

  it('never reads as another where its packed text is changed', async () => {
    const change = fc.tuple(fc.constantFrom(...packedBytes()), byte);
    await fc.assert(
      fc.asyncProperty(change, async (one) => {
        expect([null, sound]).toContain(textOf(await ingest(changed([one]))));
      }),
      runs,
    );
  }, 30_000);
});
