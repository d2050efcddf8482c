/** The field above a long list: shows only items whose names contain its words. Enter toggles the only one left. */
import { counted } from '../../util/words.ts';
import { part } from '../part.ts';

/** @param boxes checkboxes of the list, each in an item with its name */
export function useFind(root: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const field = part(root, '[data-find]', HTMLInputElement);
  const told = part(root, '[data-found]', HTMLElement);
  const items = boxes.map((box) => {
    const item = box.closest('li');
    return { box, item, name: item?.querySelector('[data-name]')?.textContent ?? '' };
  });
  const found = () => {
    const words = comparable(field.value).split(' ');
    return items.filter(({ name }) => words.every((word) => comparable(name).includes(word)));
  };

  const show = (): void => {
    const shown = found();
    for (const one of items) if (one.item) one.item.hidden = !shown.includes(one);
    const [only] = shown;
    if (field.value.trim() === '') told.textContent = '';
    else if (!only) told.textContent = 'No council with a report here has that in its name.';
    else if (shown.length > 1) told.textContent = counted(shown.length, 'council');
    else if (only.box.disabled)
      told.textContent = `${only.name}: to choose it, remove another first`;
    else
      told.textContent = `${only.name}: press Enter to ${only.box.checked ? 'remove' : 'choose'} it`;
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const [only, another] = found();
    if (!only || another || only.box.disabled || field.value.trim() === '') return;
    only.box.click();
    field.value = '';
    show();
  });
}

/** Lower case without accents or punctuation, words separated by single spaces. */
function comparable(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
