/** Damaged, locked, odd or hostile files give a message with a rule, or a report; nothing is thrown or run. */
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ingestReport, type IngestResult } from '../../../../../src/pipeline/index.ts';
import { bodyToMdx } from '../../../../../src/pipeline/emit/body.ts';
import { readPdf } from '../../../../../src/pipeline/read/pdf/index.ts';
import type { RuleId } from '../../../../../src/pipeline/messages/rules.ts';
import {
  content,
  deflated,
  linesRead,
  onePage,
  printLines,
  rawPdf,
  texts,
  type RawObject,
} from '../../../../support/pdf-raw.ts';
import { reportName, reportPdf } from '../../../../support/pdf-report.ts';
import { context } from '../../../../support/pipeline.ts';

const ingest = (bytes: Uint8Array): Promise<IngestResult> =>
  ingestReport(reportName, bytes, context);

const report = Buffer.from(await reportPdf());
const sound = await ingest(report);

let consoles: MockInstance[];
beforeEach(() => {
  consoles = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
});
afterEach(() => {
  for (const spy of consoles) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

/** A PDF whose page tree is these objects, from object 2 on. */
const pageTree = (...objects: RawObject[]): Buffer =>
  rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', ...objects]);

const manyPages = (count: number): Buffer =>
  pageTree(
    `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')}] >>`,
    ...Array.from(
      { length: count },
      () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ),
  );

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

const picture = deflated('q 500 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q');

/** A form that draws itself, twice each time: the library recurses until it crashes. */
function selfDrawn(): Buffer {
  const resources = '/Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >>';
  const form = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources}`;
  return pageTree(
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ${resources} >>`,
    font,
    deflated(`${printLines(texts)} /X Do`),
    { stream: Buffer.from('/X Do /X Do'), entries: form },
  );
}

const refused: [string, RuleId, Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'file-empty', new Uint8Array()],
  ['a web page', 'file-html', Buffer.from('<!DOCTYPE html><title>Not found</title>')],
  ['the first half of a report', 'pdf-damaged', report.subarray(0, report.length / 2)],
  ['the first 2 kB of a report', 'pdf-damaged', report.subarray(0, 2000)],
  ['no trailer', 'pdf-damaged', report.subarray(0, report.lastIndexOf('trailer'))],
  ['the header alone', 'pdf-damaged', Buffer.from('%PDF-1.7\n')],
  [
    'noise behind the header',
    'pdf-damaged',
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from(
        Array.from({ length: 5000 }, (_, index) => (index * index * 13 + index * 31) % 256),
      ),
    ]),
  ],
  ['a password', 'pdf-locked', reportPdf({ userPassword: 'secret', pdfVersion: '1.7' })],
  ['a picture of a page', 'pdf-no-text', onePage(picture)],
  ['a page with nothing on it', 'pdf-no-text', onePage('null')],
  ['2,000 pages', 'pdf-too-long', manyPages(2000)],
  ['no pages', 'pdf-damaged', pageTree('<< /Type /Pages /Kids [] /Count 0 >>')],
  ['no page tree', 'pdf-damaged', rawPdf(['<< /Type /Catalog >>'])],
  [
    'pages that hold themselves',
    'pdf-damaged',
    pageTree('<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
  ],
];

async function expectRefused(bytes: Uint8Array, rule: RuleId): Promise<void> {
  const { report: none, messages } = await ingest(bytes);
  expect(none).toBeNull();
  expect(messages.map((message) => message.rule)).toEqual([rule]);
  expect(messages[0]?.reason).toMatch(/^[A-Z].*\.$/u);
}

describe('a file is refused if it is or has', () => {
  it.each(refused)('%s: %s', async (_, rule, bytes) => {
    await expectRefused(await bytes, rule);
  });

  it('a form that draws itself, which crashes the library; the next file is read whole', async () => {
    await expectRefused(selfDrawn(), 'pdf-damaged');
    expect(bodyToMdx((await ingest(report)).report?.sections ?? [])).toBe(
      bodyToMdx(sound.report?.sections ?? []),
    );
  });

  it('a single page without text, and counts it as one', async () => {
    const { messages } = await ingest(onePage(picture));
    expect(messages[0]?.reason).toContain('It has 1 page, but only 0 letters of text');
  });
});

const whole: [string, Uint8Array | Promise<Uint8Array>][] = [
  ['an owner’s password alone', reportPdf({ ownerPassword: 'secret', pdfVersion: '1.7' })],
  ['bytes before its header', Buffer.concat([Buffer.from('\xEF\xBB\xBF\r\n'), report])],
  ['bytes after its end', Buffer.concat([report, Buffer.alloc(3000)])],
  [
    'a file attached',
    reportPdf({}, (document) => {
      document.file(Buffer.from('Attached words are no words of the report.'), { name: 'a.txt' });
    }),
  ],
];

describe('a whole report is read from a file with', () => {
  it.each(whole)('%s', async (_, bytes) => {
    const { report: read, messages } = await ingest(await bytes);
    expect(messages).toEqual([]);
    expect(bodyToMdx(read?.sections ?? [])).toBe(bodyToMdx(sound.report?.sections ?? []));
  });

  it('none of these', () => {
    expect(sound.messages).toEqual([]);
    expect(sound.report?.meta).toMatchObject({
      id: 'stockport-ilacs-2022',
      inspected: { start: '2022-03-28', end: '2022-04-01' },
      leadInspector: 'Anna Example',
    });
  });
});

describe('pages', () => {
  const page = (entries: string): Buffer => onePage(content, { page: entries });
  const turned = deflated(`q 0 1 -1 0 595 0 cm ${printLines(texts, 560)} Q`);
  const one =
    '/Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R';

  it.each([
    [
      'are counted, whatever count the file states',
      pageTree(
        '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
        `<< ${one} /Parent 2 0 R >>`,
        font,
        content,
      ),
    ],
    ['may be upside down', page('/Rotate 180')],
    ['may have their corners the other way round', onePage(content, { mediaBox: '595 842 0 0' })],
    ['may begin at negative coordinates', onePage(content, { mediaBox: '-100 -100 595 842' })],
    [
      'may have a cross-reference table that names itself as the previous one',
      loop(onePage(content)),
    ],
    ['may have a unit of their own', page('/UserUnit 2')],
    ['may have a structure element that contains itself', selfHeld()],
  ])('%s', async (_, bytes) => {
    expect(await linesRead(bytes)).toEqual(texts);
  });

  it('may hold a script, which does not run', async () => {
    const catalogue = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert(1);) >>';
    expect(await linesRead(onePage(content, { catalogue }))).toEqual(texts);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('that are rotated along with their text are read as shown', async () => {
    const { source } = await readPdf('made.pdf', onePage(turned, { page: '/Rotate 90' }));
    const [first] = source?.pages?.[0]?.lines ?? [];
    expect(first).toMatchObject({ text: texts[0], size: 12 });
    expect(first?.runs[0]?.italic).toBe(false);
    expect(source?.pages?.[0]?.width).toBe(842);
  });

  it.each([90, 180, 270])(
    'that are shown on their sides, by %d degrees, are read',
    async (angle) => {
      const bytes = onePage(content, { page: `/Rotate ${angle}` });
      const { source } = await readPdf('made.pdf', bytes);
      expect(source?.lines.map(({ text }) => text)).toEqual(texts);
      expect(source?.pages?.[0]).toMatchObject({ width: 595, height: 842 });
    },
  );

  it('that stand side by side on a sheet are read one after the other', async () => {
    const half = (name: string): string[] => texts.map((text) => text.replace('page', name));
    const both = `${printLines(half('left'), 560)} q 1 0 0 1 420 0 cm ${printLines(half('right'), 560)} Q`;
    const bytes = onePage(deflated(both), { mediaBox: '0 0 842 595' });
    expect(await linesRead(bytes)).toEqual([...half('left'), ...half('right')]);
  });

  /** A cross-reference table whose trailer leads back to it. */
  function loop(bytes: Buffer): Buffer {
    const text = bytes.toString('latin1');
    const prev = `/Root 1 0 R /Prev ${text.lastIndexOf('xref\n0')}`;
    return Buffer.from(text.replace('/Root 1 0 R', prev), 'latin1');
  }

  function selfHeld(): Buffer {
    return onePage(deflated(`/P << /MCID 0 >> BDC ${printLines(texts)} EMC`), {
      page: '/StructParents 0',
      catalogue: '/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>',
      more: [
        '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [7 0 R]] >> >>',
        '<< /Type /StructElem /S /P /P 7 0 R /K [7 0 R 0] /Pg 3 0 R >>',
      ],
    });
  }
});
