/** Tools for results: copying their address, and saving them as CSV. */
import type { FoundUnits, Hit } from '../../search/engine/types.ts';
import { imported } from '../fetch.ts';
import { part } from '../part.ts';
import { copiesAddress, handOutCsv } from '../take-away.ts';

/** Number of hits to read between updates of the progress shown. */
const batch = 200;

/**
 * Makes the buttons work.
 * @param fail called with the error if the hits for the file cannot be read
 * @returns a function to call with the units of each new answer, or undefined while there is none
 */
export function useTools(
  root: HTMLElement,
  fail: (error: unknown) => void,
): (found: FoundUnits | undefined) => void {
  const said = part(root, '[data-tool-status]', HTMLElement);
  let current: FoundUnits | undefined;

  copiesAddress(part(root, '[data-copy-link]', HTMLButtonElement), said);

  const saveAll = async (answer: FoundUnits) => {
    const hits: Hit[] = [];
    const { units } = answer.found;
    for (;;) {
      said.textContent = `Reading ${hits.length.toLocaleString('en-GB')} of ${units.toLocaleString('en-GB')}…`;
      const read = await answer.hits(hits.length, batch);
      // The reader has started another search, and no longer wants these results.
      if (answer !== current) return;
      hits.push(...read);
      if (read.length < batch) break;
    }
    const { csvOf } = await imported(import('./csv.ts'));
    handOutCsv(csvOf(hits), 'pilcrow-search.csv', said);
  };
  part(root, '[data-csv]', HTMLButtonElement).addEventListener('click', () => {
    const answer = current;
    if (!answer) return;
    saveAll(answer).catch((error: unknown) => {
      if (answer === current) fail(error);
    });
  });

  return (found) => {
    current = found;
    said.textContent = '';
  };
}
