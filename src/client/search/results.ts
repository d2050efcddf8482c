/** The results: their state, a few hits at a time, and words for every state. */
import { part } from '../part.ts';
import type { Hit } from './engine.ts';
import { hitItem } from './hits.ts';

type State = 'idle' | 'loading' | 'ready' | 'error';

const pageSize = 20;

export class Results {
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #reason: HTMLElement;
  readonly #more: HTMLButtonElement;
  #hits: Hit[] = [];
  /** Counts the lists shown: a page of hits that arrives for an older list is thrown away. */
  #version = 0;

  constructor(root: HTMLElement, status: HTMLElement) {
    this.#root = root;
    this.#status = status;
    this.#list = part(root, '[data-hits]', HTMLElement);
    this.#reason = part(root, '[data-reason]', HTMLElement);
    this.#more = part(root, '[data-more]', HTMLButtonElement);
    this.#more.addEventListener('click', () => {
      void this.#showMore().catch((error: unknown) => {
        this.fail(error);
      });
    });
  }

  idle(): void {
    this.#clear();
    this.#set('idle', '');
  }

  loading(): void {
    this.#set('loading', 'Searching…');
  }

  fail(error: unknown): void {
    this.#clear();
    this.#reason.textContent = error instanceof Error ? error.message : String(error);
    this.#set('error', navigator.onLine ? 'The search could not be loaded.' : 'You are offline.');
  }

  /**
   * Shows the first hits.
   * @param isCurrent false as soon as another query was asked: then nothing is shown
   */
  async show(hits: Hit[], isCurrent: () => boolean): Promise<void> {
    const items = await itemsOf(hits.slice(0, pageSize));
    if (!isCurrent()) return;
    this.#clear();
    this.#hits = hits;
    this.#list.append(...items);
    this.#root.toggleAttribute('data-empty', hits.length === 0);
    this.#updateMore();
    const count = hits.length.toLocaleString('en-GB');
    this.#set('ready', hits.length === 1 ? '1 hit' : `${count} hits`);
  }

  async #showMore(): Promise<void> {
    const version = this.#version;
    const start = this.#list.childElementCount;
    const items = await itemsOf(this.#hits.slice(start, start + pageSize));
    if (version !== this.#version) return;
    this.#list.append(...items);
    this.#updateMore();
    items[0]?.querySelector('a')?.focus();
  }

  #updateMore(): void {
    const left = this.#hits.length - this.#list.childElementCount;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(left, pageSize)} more`;
  }

  #clear(): void {
    this.#version += 1;
    this.#hits = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#root.removeAttribute('data-empty');
  }

  #set(state: State, status: string): void {
    this.#root.dataset['state'] = state;
    this.#root.setAttribute('aria-busy', String(state === 'loading'));
    this.#status.textContent = status;
  }
}

async function itemsOf(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
  const data = await Promise.all(hits.map((hit) => hit.data()));
  return data.map(hitItem);
}
