/** The search boxes of a page: `/` focuses the one in the header, and suggestions load once a box is in use. */
import { part } from '../part.ts';
import { onSingleKeys } from '../single-keys.ts';

const box = part(document, '#site_search', HTMLInputElement);

onSingleKeys({
  '/': () => {
    box.focus();
    box.select();
  },
});

// Browsers without popovers get no suggestions, but have the search page.
if ('popover' in HTMLElement.prototype) {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
    // Set before the field gets the focus, because that is when a screen reader announces its role.
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    if (field === document.activeElement) void start(field);
    else startOnFocus(field);
  }
}

function startOnFocus(field: HTMLInputElement): void {
  field.addEventListener('focus', () => void start(field), { once: true });
}

async function start(field: HTMLInputElement): Promise<void> {
  const before = field.value;
  try {
    const { offerSuggestions } = await import('./suggestions.ts');
    offerSuggestions(field, field.value !== before);
  } catch {
    // For example offline. Enter leads to the search page, which says what is wrong; the next focus tries again.
    startOnFocus(field);
  }
}
