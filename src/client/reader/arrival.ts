/** Where an address leads to: marked, and with the focus, so that reading and the Tab key go on from there. */
import { addressedRun, markRun } from './run.ts';

/** Follows the address from now on. */
export function followAddress(article: HTMLElement): void {
  const arrive = (): void => {
    markRun(article);
    const unit = addressedRun()?.first;
    // The browser scrolls by itself, and knows better where to: to words, or to where the reader was.
    if (unit) takeFocus(unit);
  };
  addEventListener('hashchange', arrive);
  arrive();
}

/** A unit can have the focus while it has it; later a click into its text leaves the focus alone. */
function takeFocus(unit: HTMLElement): void {
  unit.tabIndex = -1;
  unit.addEventListener(
    'blur',
    () => {
      unit.removeAttribute('tabindex');
    },
    { once: true },
  );
  unit.focus({ preventScroll: true });
}
