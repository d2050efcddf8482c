/** Keys pressed alone, which a reader can switch off (WCAG 2.1.4): one choice for all pages. */

const setting = 'pilcrow-keys';

/** Undefined until asked for: a browser that keeps nothing holds it as long as the page. */
let choice: boolean | undefined;

/** Whether the reader uses single keys, which is so until told otherwise. */
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
    // Whoever asked tells the reader that the choice holds for this page alone.
    return false;
  }
}

/** Runs the action of a key, by its name in `KeyboardEvent.key`, unless something else has a use for the key. */
export function onSingleKeys(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || !usesSingleKeys() || isTaken(event)) return;
    event.preventDefault();
    action();
  });
}

/** Keys with others, in a field, or while a menu or dialog is open, are not ours. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  const inField =
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.isContentEditable);
  // `:is` passes over what a browser does not know.
  const hasOpen = document.querySelector(':is(dialog[open], :popover-open)') !== null;
  return ctrlKey || metaKey || altKey || isComposing || defaultPrevented || inField || hasOpen;
}

function recall(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    // A browser that keeps nothing for this site has no choice to tell of.
    return true;
  }
}
