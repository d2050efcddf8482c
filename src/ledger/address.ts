/** Units of a report → what the ledger knows of them. */
import type { Unit } from '../report/types.ts';
import { fingerprint } from './fingerprint.ts';
import type { AddressedUnit } from './types.ts';

/** Words of a text that the ledger keeps for people. */
const wordsKept = 8;

/** The units with fingerprints and first words in place of their texts. */
export function addressUnits(
  units: readonly Pick<Unit, 'anchor' | 'kind' | 'number' | 'text'>[],
): AddressedUnit[] {
  return units.map(({ anchor, kind, number, text }) => ({
    anchor,
    kind,
    number,
    fingerprint: fingerprint(text),
    words: text.split(/\s+/u).slice(0, wordsKept).join(' '),
  }));
}
