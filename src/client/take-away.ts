/** Ways to take along what a page shows. */
import { toClipboard } from './reader/clipboard.ts';

/**
 * Makes a button copy the address of what is shown.
 * @param said where the reader is told of it
 */
export function copiesAddress(button: HTMLButtonElement, said: HTMLElement): void {
  button.addEventListener('click', () => {
    void toClipboard({ text: location.href }).then((isCopied) => {
      said.textContent = isCopied
        ? 'The link is copied.'
        : 'The browser does not let the page copy: take the link from the address bar.';
    });
  });
}

/** Hands the reader a file of CSV. */
export function saveCsv(csv: string, name: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
