/** The abbreviations in the text of a report: clicking one shows what it stands for. */
import { closeWhenLeft, placeBeside } from '../popover.ts';

/**
 * Shows the entry of a clicked `<abbr>` in a popover beside it, copied from the page's list of abbreviations with its
 * links. Escape, or a press elsewhere, closes it; the focus goes back to the abbreviation.
 */
export function explainAbbreviations(): void {
  const popover = makePopover();
  if (popover === null) return;
  const all = document.querySelectorAll<HTMLElement>('[data-abbreviation]');
  const entries = new Map([...all].map((entry) => [entry.dataset['abbreviation'], entry]));
  let shown: HTMLElement | null = null;
  let closing: HTMLElement | null = null;
  document.addEventListener('pointerdown', () => {
    // A press outside the popover closes it, before the click that follows from the press.
    closing = popover.matches(':popover-open') ? shown : null;
  });
  // On the document: if a nearer element had the listener, screen readers would call every word “clickable”.
  document.addEventListener('click', ({ target }) => {
    const abbreviation = pressedAbbreviation(target);
    const entry = abbreviation && entryOf(abbreviation, entries);
    if (!abbreviation || !entry || abbreviation === closing) return;
    open(popover, abbreviation, entry);
    shown = abbreviation;
  });
  popover.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) popover.hidePopover();
  });
  closeWhenLeft(popover);
}

/** Null if the page has no list of abbreviations. */
function makePopover(): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>('#abbreviation_popover');
  const popover = template?.content.firstElementChild?.cloneNode(true);
  if (!(popover instanceof HTMLElement)) return null;
  document.body.append(popover);
  return popover;
}

/** Null also if the click is on a link, or ends a selection of words. */
function pressedAbbreviation(target: EventTarget | null): HTMLElement | null {
  const isSelecting = getSelection()?.isCollapsed === false;
  if (isSelecting || !(target instanceof Element) || target.closest('a') !== null) return null;
  return target.closest<HTMLElement>('article[data-report] abbr');
}

function entryOf(
  { textContent: used }: Element,
  entries: ReadonlyMap<string | undefined, HTMLElement>,
) {
  // A plural is its entry with an s.
  return entries.get(used) ?? entries.get(used.slice(0, -1));
}

function open(popover: HTMLElement, abbreviation: HTMLElement, entry: HTMLElement): void {
  popover.querySelector('dl')?.replaceChildren(entry.cloneNode(true));
  const named = [...entry.querySelectorAll('dt, .long')];
  popover.ariaLabel = named.map(({ textContent }) => textContent).join(': ');
  // What has the focus before the popover opens gets it back when it closes.
  abbreviation.tabIndex = -1;
  abbreviation.focus({ preventScroll: true });
  popover.showPopover({ source: abbreviation });
  placeBeside(popover, abbreviation.getBoundingClientRect());
  popover.focus({ preventScroll: true });
}
