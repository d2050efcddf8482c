/** One button opens or closes all words of earlier judgements, which are folded below the newest. */

/**
 * @param tables contains the words
 * @returns a function to call when the tables have changed
 */
export function useEarlierWords(button: HTMLButtonElement, tables: HTMLElement): () => void {
  const folds = () => [...tables.querySelectorAll('details')];
  const areOpen = () => folds().every(({ open }) => open);
  const show = (): void => {
    button.hidden = folds().length === 0;
    button.textContent = `${areOpen() ? 'Close' : 'Open'} earlier words`;
  };
  button.addEventListener('click', () => {
    const open = !areOpen();
    for (const fold of folds()) fold.open = open;
  });
  // This event does not bubble.
  tables.addEventListener('toggle', show, { capture: true });
  return show;
}
