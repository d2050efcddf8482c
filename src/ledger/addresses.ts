/** What of a report has an address, as the ledger sees it: its units, then the pages of its source. */
import { pageAnchor } from '../report/source-pages.ts';
import type { ReportText, Unit } from '../report/types.ts';
import { fingerprint } from './fingerprint.ts';
import type { AddressedUnit } from './types.ts';

/** Words of a text that the ledger keeps for people. */
const wordsKept = 8;

export function addressesOf({
  units,
  pages,
}: Pick<ReportText, 'units' | 'pages'>): AddressedUnit[] {
  // A page is known by its number, whatever text begins there.
  const addressed = pages.map((number) => ({
    anchor: pageAnchor(number),
    kind: 'page',
    number,
    text: '',
  }));
  return addressUnits([...units, ...addressed]);
}

/** The units with fingerprints and first words in place of their texts. */
export function addressUnits(
  units: readonly (Pick<Unit, 'anchor' | 'number' | 'text'> & { kind: string })[],
): AddressedUnit[] {
  return units.map(({ anchor, kind, number, text }) => ({
    anchor,
    kind,
    number,
    fingerprint: fingerprint(text),
    words: text.split(/\s+/u).slice(0, wordsKept).join(' '),
  }));
}
