/** A PDF of five pages, the second of them the contents: its pages in the model, the MDX and the ledger. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/ledger/addresses.ts';
import { fingerprint } from '../../../src/ledger/fingerprint.ts';
import { recordReport } from '../../../src/ledger/record.ts';
import { toMdxFile } from '../../../src/pipeline/emit/file.ts';
import { ingestReport } from '../../../src/pipeline/index.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { parseMdx } from '../../../src/report/mdx.ts';
import { readReport, wholeIn } from '../../../src/report/read.ts';
import { at, lines, makePdf, type Content } from '../../support/pdf-make.ts';
import { context } from '../../support/pipeline.ts';

const record = path.resolve(import.meta.dirname, '../../fixtures/pdf-pages/report.mdx');

const numbered = (number: number, top: number, ...texts: string[]): Content[] => [
  at(70, top, `${number}.`),
  ...lines(95, top, texts),
];

const heading = (top: number, ...texts: string[]): Content[] =>
  lines(70, top, texts, { size: 16, font: 'bold' });

const foot = (page: number): Content => at(295, 810, String(page), { size: 10 });

const full = 'The council knows its services well, and it plans with care for all the children';

const pages = [
  [
    ...heading(90, "Inspection of Hackney local authority children's services"),
    at(70, 130, 'Inspection dates: 3 May 2022 to 7 May 2022'),
    ...lines(70, 160, [
      full,
      'who live in its area and who need its help and protection, now and later.',
    ]),
  ],
  [foot(2)],
  [
    ...heading(90, 'What needs to improve?'),
    at(70, 120, '•'),
    at(95, 120, 'The speed with which the council answers when somebody asks it for help, and the'),
    at(70, 726, '1', { size: 6 }),
    at(76, 730, 'Somebody is a child or a parent.', { size: 9 }),
    foot(3),
  ],
  [
    at(95, 90, 'records that it keeps of this.'),
    ...heading(
      130,
      'The experiences and progress of children who need help and',
      'protection: good',
    ),
    ...numbered(
      1,
      170,
      full,
      'who live there. It has learned from what went wrong in earlier years, and it well-',
    ),
    foot(4),
  ],
  [
    at(95, 90, 'understands what is left to do (page 3).'),
    ...numbered(2, 120, 'Help comes early, and it lasts.'),
    foot(5),
  ],
];
// Another version of the library might compress the same text to other bytes.
const pdf = await makePdf(pages, { compress: false });

const { report, written, messages } = await ingestReport('18 may 2022.pdf', pdf, context);
if (report === null) throw new Error(JSON.stringify(messages));
const body = written.mdx;
const read = readReport(body);

describe('the pages of a PDF', () => {
  it('are written as in the recorded MDX', async () => {
    // It is an excerpt, without the grades that every report has.
    expect(new Set(messages.map(({ rule }) => rule))).toEqual(new Set(['judgement-missing']));
    await expect(toMdxFile(report.meta, body)).toMatchFileSnapshot(record);
  });

  it('have one address each, in order; a page without text shares that of the next', () => {
    expect(read.pages).toEqual([1, 2, 3, 4, 5]);
    expect([...body.matchAll(/<Page [^>]*>/gu)].map(([mark]) => mark)).toEqual([
      '<Page number="1" />',
      '<Page number="3" also="2" />',
      '<Page number="4" />',
      '<Page number="5" />',
    ]);
  });

  it('are those on which units begin', () => {
    const pages = new Map(read.units.map(({ anchor, page }) => [anchor, page]));
    expect(
      ['cover-para-1', 'what-needs-to-improve', 'imp-1', 'p1', 'p2'].map((id) => pages.get(id)),
    ).toEqual([1, 3, 3, 4, 5]);
  });

  it('record where a unit stands, without the footnote in the middle of it', () => {
    const places = body.matchAll(/<(?:Recommendation|Footnote) id="(\S+)".*? at="([^"]+)"/gu);
    expect([...places].map(([, id, at]) => [id, at])).toEqual([
      ['imp-1', '3 70 108 536 123'],
      ['fn-1', '3 70 720 206 733'],
    ]);
  });

  it('add nothing to the text: words, units and Markdown are the same without their marks', () => {
    const bare = body.replaceAll(/<Page [^>]*\/>/gu, '');
    const without = readReport(bare);
    const [whole, bareWhole] = [body, bare].map((text) => {
      const { words, printed } = wholeIn(parseMdx(text));
      return { words, printed: printed.replace(/\s+/gu, ' ') };
    });
    expect(whole).toEqual(bareWhole);
    expect(read.units).toEqual(without.units);
    expect(toMarkdown(parseMdx(body))).toBe(toMarkdown(parseMdx(bare)));
    expect(read.units.find(({ anchor }) => anchor === 'p1')?.text).toContain('it well-understands');
  });
});

describe('the ledger of a report with pages', () => {
  const published = {
    id: report.meta.id,
    title: report.meta.title,
    sha256: report.meta.source.sha256,
    units: addressesOf(read),
  };
  const { ledger } = recordReport(null, published, []);

  it('records each page by its number', () => {
    const pages = ledger.units.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ fragment, number }) => [fragment, number])).toEqual(
      [1, 2, 3, 4, 5].map((page) => [`page-${page}`, String(page)]),
    );
    expect(new Set(pages.map((page) => page.fingerprint))).toEqual(new Set([fingerprint('')]));
  });

  it('reports a page that vanished, and takes no other for it', () => {
    const units = published.units.filter(({ anchor }) => anchor !== 'page-4');
    const { problems } = recordReport(ledger, { ...published, units }, []);
    expect(problems).toMatchObject([{ type: 'vanished', address: `${published.id}#page-4` }]);
    expect(problems[0]?.reason).toContain('withdraw it');
  });
});
