/** Ways to take along what a page shows. */
import { whyNotLoaded } from './failure.ts';
import { toClipboard } from './reader/clipboard.ts';

/**
 * Makes a button copy the address of what is shown.
 * @param said where the reader is told of it
 * @param fragment of the part of the page that shows it; the address is copied as it is where there is none
 */
export function copiesAddress(
  button: HTMLButtonElement,
  said: HTMLElement,
  fragment?: string,
): void {
  button.addEventListener('click', () => {
    const text = fragment === undefined ? location.href : new URL(fragment, location.href).href;
    void toClipboard({ text }).then((isCopied) => {
      said.textContent = isCopied
        ? 'Link copied.'
        : 'The browser does not let this page copy. Copy the link from the address bar.';
    });
  });
}

/**
 * Makes a button save what is shown as a file of CSV.
 * @param said where the reader is told of it
 * @param make the text of the file, made when it is asked for
 */
export function savesCsv(
  button: HTMLButtonElement,
  said: HTMLElement,
  name: string,
  make: () => Promise<string>,
): void {
  button.addEventListener('click', () => {
    make().then(
      (csv) => {
        handOutCsv(csv, name, said);
      },
      (error: unknown) => {
        said.textContent = `The file could not be made: ${whyNotLoaded(error)}. Try again.`;
      },
    );
  });
}

/** Hands the reader a file of CSV, and says so. */
export function handOutCsv(csv: string, name: string, said: HTMLElement): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  said.textContent = 'File saved.';
}
