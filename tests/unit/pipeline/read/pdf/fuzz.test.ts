/** A report whose bytes are changed or cut anywhere gives a report or a message; nothing throws or hangs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyToMdx } from '../../../../../src/pipeline/emit/body.ts';
import { ingestReport, type IngestResult } from '../../../../../src/pipeline/index.ts';
import { reportName, reportPdf } from '../../../../support/pdf-report.ts';
import { context } from '../../../../support/pipeline.ts';

const report = await reportPdf();

/** The same cases in every run. The time limit of the test stops a case that hangs. */
const runs = { seed: 5, numRuns: 60 };

const ingest = (bytes: Uint8Array): Promise<IngestResult> =>
  ingestReport(reportName, bytes, context);

const textOf = ({ report: read }: IngestResult): string | null => read && bodyToMdx(read.sections);

const sound = textOf(await ingest(report));

/** Whether ingest ended properly: with a report or an error. */
function isSettled({ report: read, messages }: IngestResult): boolean {
  return read !== null || messages.some(({ severity }) => severity === 'error');
}

/** The offsets of the bytes of compressed streams. */
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
  it('gives a report or an error wherever its bytes are changed', async () => {
    const change = fc.tuple(fc.nat(report.length - 1), byte);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        expect(isSettled(await ingest(changed(changes)))).toBe(true);
      }),
      runs,
    );
  });

  it('gives a report or an error wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(report.length), async (length) => {
        expect(isSettled(await ingest(report.subarray(0, length)))).toBe(true);
      }),
      runs,
    );
  });

  it('never gives another text when its compressed streams are changed', async () => {
    const change = fc.tuple(fc.constantFrom(...packedBytes()), byte);
    await fc.assert(
      fc.asyncProperty(change, async (one) => {
        expect([null, sound]).toContain(textOf(await ingest(changed([one]))));
      }),
      runs,
    );
  });
});
