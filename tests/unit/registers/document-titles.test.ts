/** The titles that the project's frameworks list, and which of them a report prints. */
import { describe, expect, it } from 'vitest';
import { otherTitle, usualTitle } from '../../../src/registers/document-titles.ts';
import { readDocument } from '../../../src/pipeline/model/metadata.ts';
import { context, framework, ingest, source } from '../../support/pipeline.ts';

const norfolk = { council: { name: 'Norfolk' }, published: '2018-01-19' };

const title = (id: string, ...lines: string[]) =>
  otherTitle(framework(id), norfolk, lines.join('\n'));

const services =
  'nspection of services for children in need of help and\nprotection, children looked after and care leavers';
const board = 'Review of the effectiveness of the local safeguarding children\nboard1';
const oneLine = (lines: string) => lines.replaceAll('\n', ' ');

describe('the title that a report prints', () => {
  it('may be that of an inspection without a review of the board, or of a re-inspection', () => {
    expect(title('sif', 'Norfolk', `I${services}`, 'Inspection date: 13 November 2017')).toBe(
      `Norfolk: i${oneLine(services)}`,
    );
    expect(title('sif', '1', 'Norfolk Council', `Re-i${services}`, 'Text')).toBe(
      `Norfolk: re-i${oneLine(services)}`,
    );
  });

  it('is the longest that the words match', () => {
    expect(title('sif', 'Norfolk', `I${services}`, 'and', board, 'Text')).toBeNull();
    expect(title('sif', 'Norfolk', `Re-i${services}1`, 'and', board, 'Text')).toBe(
      `Norfolk: re-i${oneLine(services)} and review of the effectiveness of the Local Safeguarding Children Board`,
    );
  });

  it.each([
    [
      'Inspection of children’s social care services',
      'Norfolk: inspection of children’s social care services',
    ],
    [
      "Inspection of local authority children's services",
      'Norfolk: inspection of local authority children’s services',
    ],
    [
      'Inspection of Norfolk Children and\nFamilies Trust',
      'Inspection of Norfolk Children and Families Trust',
    ],
    [
      'Inspection of the Isle of Wight local\nauthority children’s services',
      'Inspection of the Isle of Wight local authority children’s services',
    ],
    [
      'Focused visit to Norfolk local authority children’s services',
      'Focused visit to Norfolk local authority children’s services',
    ],
    ['Inspection of Norfolk local authority\nchildren’s services\nNorfolk Children’s Trust', null],
    ['Inspectors found at the inspection of children’s social care services that', null],
  ])('is read, for an inspection from 2018, from “%s”', (printed, expected) => {
    expect(title('ilacs', 'Ofsted', printed, 'Inspection dates: 11 to 22 May')).toBe(expected);
  });

  it('is read from an export with markup and footnote marks', () => {
    const read = source(
      `# Norfolk\n\n**I${oneLine(services)}**<sup>1</sup>\n\nInspection date: 1 May 2017`,
    );
    expect(readDocument(read, framework('sif'), norfolk)).toBe(`Norfolk: i${oneLine(services)}`);
  });
});

it('is written into a report only if it is not the usual one', () => {
  const text = (printed: string) =>
    `Norfolk County Council\n\n${printed}\n\nReport published: 19 January 2018\n\nExecutive summary\n\nServices are good.`;
  const documentOf = (printed: string) => ingest(text(printed)).report?.meta.document;
  expect(documentOf(`Re-i${services}`)).toBe(`Norfolk: re-i${oneLine(services)}`);
  expect(ingest(text(`I${services}\n\nand\n\n${board}`)).report?.meta).not.toHaveProperty(
    'document',
  );
});

it('has no placeholders but council, name and year in any framework', () => {
  const titles = context.frameworks.flatMap((entry) => [
    usualTitle(entry, norfolk),
    ...entry.documents.map((document) => document.replace(/\{(?:council|name|year)\}/gu, '')),
  ]);
  expect(titles.filter((entry) => /[{}]/u.test(entry))).toEqual([]);
});
