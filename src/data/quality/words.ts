/** The quality of a report in words, for readers. */
import { countedKind } from '../../report/place-name.ts';
import { partName } from '../../report/unit-names.ts';
import type { Quality } from '../../schemas/quality.ts';
import type { UnitKind } from '../../schemas/unit-kinds.ts';
import { inRuns, runInWords } from '../../util/number-runs.ts';
import { capital, listed } from '../../util/words.ts';

/** Whether the matter of a note is settled. */
export const standingWords = {
  open: 'open',
  editor: 'settled by the editor',
  rule: 'settled by a rule',
  printed: 'as in the source',
  checked: 'checked in this build',
} as const satisfies Record<Quality['notes'][number]['standing'], string>;

/** `34 sections, 104 paragraphs, 1 footnote`: only the kinds that occur. */
export function unitsInWords(units: Quality['units']): string {
  return (Object.entries(units) as [UnitKind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => countedKind(count, kind))
    .join(', ');
}

/** Number of all units of a report. */
export function unitCount(units: Quality['units']): number {
  return Object.values(units).reduce((sum, count) => sum + count, 0);
}

/** `Main run up to 104, none missing.` */
export function runInSentence({ part, last, missing, confirmed }: Quality['runs'][number]): string {
  const name = part === '' ? 'Main run' : capital(partName(part));
  const numbers = (list: readonly number[]): string => listed(inRuns(list).map(runInWords));
  const absent = missing.length === 0 ? 'none missing' : `missing: ${numbers(missing)}`;
  const printed =
    confirmed.length === 0
      ? ''
      : `; an editor confirmed that these are not printed: ${numbers(confirmed)}`;
  return `${name} up to ${last}, ${absent}${printed}.`;
}

/**
 * `4 of 5`: the expected judgements that were found; `–` if none are expected. One made together with another is not
 * counted again, because it is not among those found.
 */
export function expectedInWords({ expected }: Quality['judgements']): string {
  const own = expected.filter(({ state }) => state !== 'joint');
  const found = own.filter(({ state }) => state === 'found').length;
  return own.length === 0 ? '–' : `${found} of ${own.length}`;
}
