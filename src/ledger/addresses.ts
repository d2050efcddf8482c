/** The addresses of a report, as the ledger sees them: its units, then the pages of its source. */
import { pageAnchor } from '../report/source-pages.ts';
import type { ReportText, Unit } from '../report/types.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import { fingerprint } from './fingerprint.ts';
import type { AddressedReport, AddressedUnit } from './types.ts';

/** Number of words of a text that the ledger keeps for people. */
const wordsKept = 8;

/** A report as the ledger sees it. */
export function toAddressed(report: {
  data: Pick<ReportFrontmatter, 'id' | 'title' | 'source'>;
  text: ReportText;
}): AddressedReport {
  const { id, title, source } = report.data;
  return { id, title, sha256: source.sha256, units: addressesOf(report.text) };
}

export function addressesOf({
  units,
  pages,
}: Pick<ReportText, 'units' | 'pages'>): AddressedUnit[] {
  // A page is identified by its number, whatever text begins there.
  const addressed = pages.map((number) => ({
    anchor: pageAnchor(number),
    kind: 'page',
    number,
    text: '',
  }));
  return addressUnits([...units, ...addressed]);
}

/** The units, with fingerprints and first words instead of their texts. */
export function addressUnits(
  units: readonly (Pick<Unit, 'anchor' | 'number' | 'text'> & { kind: string })[],
): AddressedUnit[] {
  return units.map(({ anchor, kind, number, text }) => ({
    anchor,
    kind,
    number,
    fingerprint: fingerprint(text),
    words: text.split(/\s+/u, wordsKept).join(' '),
  }));
}
