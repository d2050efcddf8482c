/** What can be done with results: copy their address, take them away as CSV. */
import type { Answer, Hit } from '../../search/engine/types.ts';
import { part } from '../part.ts';
import { toClipboard } from '../reader/clipboard.ts';

/** Hits read before the reader is told how far it is. */
const batch = 200;

/**
 * Makes the buttons work.
 * @param fail told of what could not be read for the file
 * @returns a function to be told of each new answer, undefined while there is none
 */
export function useTools(
  root: HTMLElement,
  fail: (error: unknown) => void,
): (answer: Answer | undefined) => void {
  const said = part(root, '[data-tool-status]', HTMLElement);
  let current: Answer | undefined;

  part(root, '[data-copy-link]', HTMLButtonElement).addEventListener('click', () => {
    void toClipboard({ text: location.href }).then((isCopied) => {
      said.textContent = isCopied
        ? 'The link is copied.'
        : 'The browser does not let the page copy: take the link from the address bar.';
    });
  });

  const saveAll = async (answer: Answer) => {
    const hits: Hit[] = [];
    const { units } = answer.found;
    for (;;) {
      said.textContent = `Reading ${hits.length.toLocaleString('en-GB')} of ${units.toLocaleString('en-GB')}…`;
      const read = await answer.hits(hits.length, batch);
      // Another search was asked meanwhile: its results are what the reader wants now.
      if (answer !== current) return;
      hits.push(...read);
      if (read.length < batch) break;
    }
    const { csvOf } = await import('./csv.ts');
    save(csvOf(hits));
    said.textContent = 'The file is saved.';
  };
  part(root, '[data-csv]', HTMLButtonElement).addEventListener('click', () => {
    const answer = current;
    if (!answer) return;
    saveAll(answer).catch((error: unknown) => {
      if (answer === current) fail(error);
    });
  });

  return (answer) => {
    current = answer;
    said.textContent = '';
  };
}

function save(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'pilcrow-search.csv';
  link.click();
  URL.revokeObjectURL(address);
}
