/** Offers to copy the words that the reader selects, once the selection no longer changes. */
import type { Menu } from './menu.ts';
import { selectedWords } from './words.ts';

/** Milliseconds without a change before the words are offered. */
const rest = 300;

export function watchSelection(article: HTMLElement, menu: Menu): void {
  let timer: number | undefined;
  let isPressed = false;

  const offer = (): void => {
    if (isPressed || (menu.isOpen && !menu.isForWords)) return;
    const words = selectedWords(article);
    if (words) menu.openForWords(words);
    else if (!menu.isInUse) menu.close();
  };
  const offerLater = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(offer, rest);
  };
  // A press within the menu selects nothing: the words are still selected, and must not be offered again.
  const press = ({ target }: PointerEvent): void => {
    isPressed = !menu.contains(target);
  };
  const release = (): void => {
    if (!isPressed) return;
    isPressed = false;
    offerLater();
  };

  document.addEventListener('selectionchange', offerLater);
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);
}
