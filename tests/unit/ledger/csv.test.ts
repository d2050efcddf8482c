import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger, parseReportEntry } from '../../../src/ledger/csv.ts';

const report = `,report,,${'0'.repeat(64)},A report,live,former-a former-b`;
const unit = `p1,paragraph,1,${'f'.repeat(32)},"The words, quoted",live,`;
const header = 'fragment,kind,number,fingerprint,words,status,aliases';
const text = `${[header, report, unit].join('\n')}\n`;

describe('the file of a ledger', () => {
  it('is written as it was read', () => {
    expect(formatLedger(parseLedger(text))).toBe(text);
  });

  it('may have its columns and lines in another order', () => {
    const turned = text
      .replace(header, 'kind,fragment,number,fingerprint,words,status,aliases')
      .replace(report, report.replace(',report', 'report,'))
      .replace(unit, unit.replace('p1,paragraph', 'paragraph,p1'));
    expect(parseLedger(turned)).toEqual(parseLedger(text));
    expect(parseLedger([header, unit, report].join('\n'))).toEqual(parseLedger(text));
  });

  it('has the entry of the report, on whatever line', () => {
    const { report: entry } = parseLedger(text);
    expect(parseReportEntry(text)).toEqual(entry);
    expect(parseReportEntry([header, unit, report].join('\n'))).toEqual(entry);
    expect(() => parseReportEntry([header, unit].join('\n'))).toThrow(/the report itself/u);
  });

  it('is not read beyond the entry of the report for that alone', () => {
    const wrong = text.replace('p1,paragraph,1', 'p1,paragraph,one');
    expect(parseReportEntry(wrong).aliases).toEqual(['former-a', 'former-b']);
  });

  it.each([
    ['a column is missing', text.replace('kind', 'sort'), /line 2: .*kind/su],
    ['a value is wrong', text.replace('p1,paragraph,1', 'p1,paragraph,one'), /line 3: .*number/su],
    ['the report is missing', text.replace(',report,', ',section,'), /the report itself/u],
  ])('is refused if %s', (_, wrong, reason) => {
    expect(() => parseLedger(wrong)).toThrow(reason);
  });
});
