/** Ways to take away what a page shows: as a link, or as CSV. */
import { toClipboard } from './clipboard.ts';
import { whyNotLoaded } from './failure.ts';

/**
 * Makes a button copy the address of what is shown.
 * @param said where the outcome is announced
 * @param fragment of the part of the page that shows it; without one, the address is copied as it is
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
 * Makes a button save what is shown as a CSV file.
 * @param said where the outcome is announced
 * @param make makes the text of the file when the button is pressed
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

/** Gives the reader a CSV file to save, and says so. */
export function handOutCsv(csv: string, name: string, said: HTMLElement): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  said.textContent = 'File saved.';
}
