/** Checkboxes in the rows choose councils to compare. Says how many are chosen, and allows no more than fit. */
import { mostCouncils } from '../../compare/address.ts';
import { counted } from '../../util/words.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';

/** @param form the form that the boxes belong to */
export function chooseCouncils(form: HTMLFormElement): void {
  const told = part(form, '[data-chosen]', HTMLElement);
  const submit = part(form, 'button[type="submit"]', HTMLButtonElement);
  const unchosen = told.textContent;
  const boxes = [...form.elements].filter(
    (one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'checkbox',
  );
  const nameOf = (box: HTMLInputElement) =>
    box.closest('th')?.querySelector('a')?.textContent ?? box.value;
  const clear = element('button', '', 'Clear');
  clear.type = 'button';
  submit.after(clear);

  const show = (): void => {
    const chosen = boxes.filter(({ checked }) => checked);
    const isFull = chosen.length >= mostCouncils;
    for (const box of boxes) box.disabled = isFull && !box.checked;
    form.toggleAttribute('data-any', chosen.length > 0);
    clear.hidden = chosen.length === 0;
    submit.disabled = chosen.length === 0;
    const names = chosen.map(nameOf).join(', ');
    told.textContent =
      chosen.length === 0
        ? unchosen
        : `${counted(chosen.length, 'council')}${isFull ? ', the most that can be compared' : ''}: ${names}`;
  };
  for (const box of boxes) box.addEventListener('change', show);
  clear.addEventListener('click', () => {
    const [first] = boxes.filter(({ checked }) => checked);
    for (const box of boxes) box.checked = false;
    show();
    first?.focus();
  });
  // A browser that restores the page may also restore ticked boxes.
  addEventListener('pageshow', show);
  show();
}
