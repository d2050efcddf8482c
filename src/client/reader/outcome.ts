/** The outcome of copying: a message or, if the browser refused, a field to copy from by hand. */
import { toClipboard, type Copy } from '../clipboard.ts';
import { part } from '../part.ts';

/** Milliseconds for which "Copied" is shown. */
const shortly = 5000;

export class Outcome {
  readonly #status: HTMLElement;
  readonly #byHand: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  #timer: number | undefined;

  constructor(root: HTMLElement) {
    this.#status = part(root, '[role=status]', HTMLElement);
    this.#byHand = part(root, '[data-by-hand]', HTMLElement);
    this.#field = part(root, 'textarea', HTMLTextAreaElement);
  }

  /**
   * Copies, and says so.
   * @param note anything else to say
   */
  async copy(copy: Copy, note = ''): Promise<void> {
    this.clear();
    if (await toClipboard(copy)) {
      this.#status.textContent = `Copied. ${note}`;
      this.#timer = window.setTimeout(() => {
        this.clear();
      }, shortly);
    } else {
      this.#status.textContent = note;
      this.#byHand.hidden = false;
      this.#field.value = copy.text;
      this.#field.focus();
      this.#field.select();
      // Some browsers scroll to the end of the selection.
      this.#field.scrollTop = 0;
    }
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    this.#byHand.hidden = true;
  }
}
