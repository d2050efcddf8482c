/** Keys pressed alone, which a reader can switch off (WCAG 2.1.4): one choice for all pages. */

const setting = 'pilcrow-keys';

/** Undefined until first read. If the browser stores nothing, the choice lasts as long as the page. */
let choice: boolean | undefined;

/** Whether the reader uses single keys; true by default. */
export function usesSingleKeys(): boolean {
  choice ??= recall();
  return choice;
}

/**
 * Switches single keys on or off.
 * @returns whether the browser keeps the choice for the next page
 */
export function chooseSingleKeys(on: boolean): boolean {
  choice = on;
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
    return true;
  } catch {
    // The caller tells the reader that the choice applies to this page only.
    return false;
  }
}

/** Runs the action for a pressed key, as named by `KeyboardEvent.key`, unless something else uses the key. */
export function onSingleKeys(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || !usesSingleKeys() || isTaken(event)) return;
    event.preventDefault();
    action();
  });
}

/** Whether something else uses the key: with a modifier, in a field, or while a menu or dialog is open. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  const inField =
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.isContentEditable);
  // `:is` ignores selectors that a browser does not know.
  const hasOpen = document.querySelector(':is(dialog[open], :popover-open)') !== null;
  return ctrlKey || metaKey || altKey || isComposing || defaultPrevented || inField || hasOpen;
}

function recall(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    // A browser that stores nothing for this site has no choice to recall.
    return true;
  }
}
