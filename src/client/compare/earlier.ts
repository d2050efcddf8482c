/** The words of earlier judgements, folded below the newest: one button opens all of them, or closes them again. */

/**
 * @param tables what they stand in
 * @returns to be called where they are others
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
