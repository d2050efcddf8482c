/** What of a report has an address, as the ledger sees it: its units, then the pages of its source. */
import { pageAnchor } from '../report/source-pages.ts';
import type { ReportText } from '../report/types.ts';
import type { AddressedUnit } from './types.ts';

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
  return [...units, ...addressed];
}
