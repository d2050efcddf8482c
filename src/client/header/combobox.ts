/**
 * A text field with a list of links under it. Arrow keys choose a link while the focus stays in the field: this is the
 * “editable combobox with list autocomplete” of the ARIA Authoring Practices, with nothing chosen automatically.
 */
import { counted } from '../../util/words.ts';
import { element } from '../element.ts';
import { placeBeside } from '../popover.ts';

/** Links under a label. */
export interface Group {
  label: string;
  links: readonly HTMLAnchorElement[];
}

export interface ComboboxEvents {
  /** The reader asks for the list while it is closed. */
  ask: () => void;
  /** The list was closed: results of earlier requests are no longer wanted. */
  closed: () => void;
}

/** Pixels to leave free above and below the panel, in total. */
const margin = 12;
/** The panel may always be this high, in pixels. If there is less room, the page scrolls. */
const lowest = 96;

export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #events: ComboboxEvents;
  readonly #list = element('div', '');
  readonly #note = element('p', 'suggestions-note');
  readonly #panel = element('div', 'suggestions', this.#list, this.#note);
  /** Outside the panel, because a live region that appears together with its text is not always read out. */
  readonly #status = element('p', 'sr-only');
  #chosen: HTMLAnchorElement | null = null;

  /** @param field in a form, and already with the role of a combobox */
  constructor(field: HTMLInputElement, events: ComboboxEvents) {
    this.#field = field;
    this.#events = events;
    this.#list.id = `${field.id}_suggestions`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    this.#status.setAttribute('role', 'status');
    this.#panel.popover = 'manual';
    field.form?.after(this.#panel, this.#status);
    field.setAttribute('aria-controls', this.#list.id);
    this.#listen();
  }

  get isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  /**
   * Replaces the links. A chosen link that is still there stays chosen.
   * @param note shown below the links, or alone; empty for none
   */
  show(groups: readonly Group[], note: string): void {
    const address = this.#chosen?.href;
    this.#list.replaceChildren(...groups.map((group, index) => this.#groupElement(group, index)));
    const options = this.#options();
    for (const [index, option] of options.entries()) option.id = `${this.#list.id}_${index + 1}`;
    this.#list.hidden = options.length === 0;
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#status.textContent = note || counted(options.length, 'suggestion');
    this.#panel.showPopover();
    this.#field.setAttribute('aria-expanded', `${options.length > 0}`);
    this.#place();
    this.choose(options.find(({ href }) => href === address) ?? null);
  }

  close(): void {
    this.#events.closed();
    this.choose(null);
    this.#panel.hidePopover();
    this.#status.textContent = '';
    this.#field.setAttribute('aria-expanded', 'false');
  }

  /** @param option null to return to the text */
  choose(option: HTMLAnchorElement | null): void {
    this.#chosen?.removeAttribute('aria-selected');
    this.#chosen = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      this.#scrollTo(option);
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  /** Scrolls only the panel: if the page scrolled, the field could go out of view. */
  #scrollTo(option: HTMLAnchorElement): void {
    const inner = option.getBoundingClientRect();
    const outer = this.#panel.getBoundingClientRect();
    const below = Math.max(0, inner.bottom - outer.bottom);
    const above = Math.max(0, outer.top - inner.top);
    this.#panel.scrollTop += below - above;
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #groupElement({ label, links }: Group, index: number): HTMLElement {
    const heading = element('div', 'suggestions-label', label);
    heading.id = `${this.#list.id}_group_${index + 1}`;
    heading.setAttribute('role', 'presentation');
    for (const link of links) {
      link.setAttribute('role', 'option');
      link.tabIndex = -1;
    }
    const group = element('div', 'suggestions-group', heading, ...links);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  }

  /** Places the panel under the field, no higher than the room left in the window by an on-screen keyboard. */
  #place(): void {
    const { height, scale } = visualViewport ?? { height: innerHeight, scale: 1 };
    const anchor = this.#field.getBoundingClientRect();
    const room = height * scale - anchor.bottom - margin;
    this.#panel.style.maxBlockSize = `${Math.max(room, lowest)}px`;
    placeBeside(this.#panel, anchor);
  }

  #listen(): void {
    this.#field.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    this.#field.form?.addEventListener('submit', () => {
      this.close();
    });
    this.#panel.addEventListener('mousedown', (event) => {
      // Keeps the focus in the field.
      event.preventDefault();
    });
    this.#panel.addEventListener('click', ({ ctrlKey, metaKey, shiftKey, target }) => {
      // With these keys the link opens in another tab or window, and the reader stays here.
      const isLeaving = !ctrlKey && !metaKey && !shiftKey;
      if (isLeaving && target instanceof Element && target.closest('a')) this.close();
    });
    // Not when the field just loses the focus: on a phone, hiding the keyboard to see the list does that.
    for (const type of ['pointerdown', 'focusin'] as const) {
      document.addEventListener(type, ({ target }) => {
        const isOwn = target === this.#field || this.#panel.contains(target as Node);
        if (this.isOpen && !isOwn) this.close();
      });
    }
    visualViewport?.addEventListener('resize', () => {
      if (this.isOpen) this.#place();
    });
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'Enter' && this.#chosen) {
      event.preventDefault();
      const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
      this.#chosen.dispatchEvent(new MouseEvent('click', click));
    }
    if (key === 'Escape') {
      event.preventDefault();
      if (this.isOpen) this.close();
      else this.#field.value = '';
    }
    if (key === 'Tab') this.close();
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.choose(null);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    // With modifiers these keys select text.
    if (step === undefined || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (this.isOpen) this.#move(step);
    else this.#events.ask();
  }

  /** Moves from the text to the first or last link, and from either end back to the text. */
  #move(step: number): void {
    const stops = [null, ...this.#options()];
    const next = (stops.indexOf(this.#chosen) + step) % stops.length;
    this.choose(stops.at(next) ?? null);
  }
}
