/** Single keys, and the dialog that lists them and switches them off (WCAG 2.1.4). */
import { href } from '../../util/url.ts';
import { part } from '../part.ts';
import { step } from './steps.ts';

const setting = 'pilcrow-keys';

export function listenToKeys(article: HTMLElement): void {
  const help = part(document, '#keys_help', HTMLDialogElement);
  const choice = part(help, 'input', HTMLInputElement);
  const forgotten = part(help, '[data-forgotten]', HTMLElement);
  const actions: Readonly<Record<string, () => void>> = {
    '/': toSearch,
    n: () => {
      step(article, 1);
    },
    p: () => {
      step(article, -1);
    },
    '?': () => {
      help.showModal();
    },
  };

  choice.checked = isOn();
  choice.addEventListener('change', () => {
    forgotten.hidden = remember(choice.checked);
  });
  for (const opener of document.querySelectorAll<HTMLElement>('[data-opens-keys]')) {
    opener.addEventListener('click', () => {
      help.showModal();
    });
  }
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || !choice.checked || isTaken(event)) return;
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

/** To the field of this page, else of the search page: a field that an address names has the focus. */
function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.focus();
  else location.assign(href('search/#search_words'));
}

function isOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    // A browser that keeps nothing for this site has no choice to tell of.
    return true;
  }
}

/** Whether the browser keeps the choice for the next page. */
function remember(on: boolean): boolean {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
    return true;
  } catch {
    // The dialog says that the choice holds for this page alone.
    return false;
  }
}
