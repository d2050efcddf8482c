/** The buttons of units, which open the menu. */
import { part } from '../part.ts';
import type { Menu } from './menu.ts';
import { nameOf, unitsOf, unitsOfRun } from './units.ts';
import { selectedWords } from './words.ts';

/** Gives every unit its button. A section without a heading gets none, as it has neither words of its own nor room. */
export function addButtons(article: HTMLElement, menu: Menu): void {
  const { content } = part(document, '#unit_button', HTMLTemplateElement);
  const model = part(content, 'button', HTMLButtonElement);
  for (const unit of unitsOf(article)) {
    if (unit.matches('section:not(:has(> :is(h2, h3, h4, h5)))')) continue;
    const button = document.importNode(model, true);
    button.setAttribute('aria-label', `Copy from ${nameOf(unit)}`);
    const before = unit.querySelector(':scope > :is(.permalink, .number)');
    if (before) before.after(button);
    else unit.prepend(button);
  }
  let closing: HTMLElement | null = null;
  article.addEventListener('pointerdown', (event) => {
    // A press outside the menu closes it, before the click that follows from the press.
    const button = buttonOf(event);
    closing = button?.ariaExpanded === 'true' ? button : null;
  });
  article.addEventListener('mousedown', (event) => {
    // The press would clear the selection, to which the menu offers a link.
    if (buttonOf(event)) event.preventDefault();
  });
  article.addEventListener('click', (event) => {
    const button = buttonOf(event);
    const unit = button?.closest<HTMLElement>('[data-unit]');
    if (!button || !unit || button === closing) return;
    const words = selectedWords(article);
    const isOwn = words !== null && unitsOfRun(article, words.run).includes(unit);
    menu.openForUnit(unit, button, isOwn ? words : null);
  });
}

function buttonOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.unit-button') : null;
}
