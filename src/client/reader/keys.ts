/** Single keys on the page of a report, and the dialog that lists them and switches them on or off. */
import { part } from '../part.ts';
import { chooseSingleKeys, onSingleKeys, usesSingleKeys } from '../single-keys.ts';
import { step } from './steps.ts';

export function listenToKeys(article: HTMLElement): void {
  const help = part(document, '#keys_help', HTMLDialogElement);
  const choice = part(help, 'input', HTMLInputElement);
  const forgotten = part(help, '[data-forgotten]', HTMLElement);

  choice.checked = usesSingleKeys();
  choice.addEventListener('change', () => {
    forgotten.hidden = chooseSingleKeys(choice.checked);
  });
  for (const opener of document.querySelectorAll<HTMLElement>('[data-opens-keys]')) {
    opener.addEventListener('click', () => {
      help.showModal();
    });
  }
  onSingleKeys({
    n: () => {
      step(article, 1);
    },
    p: () => {
      step(article, -1);
    },
    '?': () => {
      help.showModal();
    },
  });
}
