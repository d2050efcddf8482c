/** A small report as a PDF of two pages: a damaged or odd copy of it must be read as the whole of it is, or refused. */
import { at, lines, makePdf, pieces, tagged, type Content } from './pdf-make.ts';

/** A typical file name of such reports, with the day of publication. */
export const reportName = 'children’s services inspection - 18 may 2022.pdf';

const bold = { font: 'bold' } as const;

const row = (baseline: number, title: string, grade: string): Content =>
  tagged(
    'TR',
    tagged('TD', tagged('P', at(72, baseline, title))),
    tagged('TD', tagged('P', at(440, baseline, grade))),
  );

const heading = (baseline: number, text: string): Content =>
  tagged('H1', at(72, baseline, text, { ...bold, size: 14 }));

const numbered = (number: number, baseline: number, ...texts: string[]): Content =>
  tagged('P', at(72, baseline, `${number}.`), ...lines(100, baseline, texts));

const pageNumber = (number: number): Content => at(520, 815, String(number), { size: 10 });

const reportPages: Content[][] = [
  [
    tagged('P', at(72, 100, 'Inspection of Stockport local authority children’s services', bold)),
    tagged('P', ...pieces(72, 130, [['Inspection dates: ', bold], ['28 March to 1 April 2022']])),
    tagged(
      'P',
      ...pieces(72, 150, [['Lead inspector: ', bold], ['Anna Example, Her Majesty’s Inspector']]),
    ),
    tagged(
      'Table',
      row(190, 'The impact of leaders on social work practice', 'Good'),
      row(210, 'The experiences and progress of children who need help and protection', 'Good'),
      row(230, 'The experiences and progress of children in care and care leavers', 'Good'),
      row(250, 'Overall effectiveness', 'Requires improvement'),
    ),
    heading(280, 'What needs to improve'),
    tagged(
      'L',
      tagged('LI', at(72, 300, 'n', { font: 'symbol' }), at(90, 300, 'The timeliness of visits.')),
    ),
    heading(340, 'The impact of leaders on social work practice: good'),
    numbered(
      1,
      370,
      'Leaders know their services well, and they act on what children and families tell',
      'them.',
    ),
    numbered(
      2,
      410,
      'Social workers have the time to do what is needed of them, and the means for it;',
      'they say so and',
    ),
    pageNumber(1),
  ],
  [
    tagged('P', at(100, 90, 'so do the children with whom they work.')),
    numbered(3, 120, 'Managers oversee the work closely.'),
    pageNumber(2),
  ],
];

/** The report as a file. */
export function reportPdf(
  ...change: [PDFKit.PDFDocumentOptions?, ((document: PDFKit.PDFDocument) => void)?]
): Promise<Uint8Array> {
  return makePdf(reportPages, ...change);
}
