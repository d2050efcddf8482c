/** The results: their state, with words for each, and the entries, a step at a time. */
import type { FoundUnits } from '../../search/engine/types.ts';
import type { SearchLibrary } from '../../search/format.ts';
import type { SearchRequest } from '../../search/request.ts';
import { element } from '../element.ts';
import { whyNotLoaded } from '../failure.ts';
import { part } from '../part.ts';
import { forgetIndex } from '../search-index.ts';
import { keepPlace, recallPlace } from './place.ts';
import { countedUnits, nothing } from './figures.ts';
import { groupView, listView, type View } from './views.ts';

type State = 'idle' | 'loading' | 'ready' | 'error';

/** Milliseconds of loading after which the page says that the connection is slow. */
const patience = 6000;

/** Milliseconds without a change after which the status is read out, to skip those of half-typed words. */
const quiet = 1000;

export class Results {
  readonly root: HTMLElement;
  readonly #status: HTMLElement;
  /** A copy of the status that screen readers read out. */
  readonly #heard: HTMLElement;
  readonly #list: HTMLElement;
  readonly #tools: HTMLElement;
  readonly #more: HTMLButtonElement;
  #view: View | undefined;
  /** Number of entries covered by the list. */
  #shown = 0;
  /** Whether more are being loaded, so that a double press loads them once. */
  #isAdding = false;
  #waiting: number | undefined;
  #hearing: number | undefined;

  constructor(root: HTMLElement, status: HTMLElement) {
    this.root = root;
    this.#status = status;
    this.#heard = part(document, '[data-search-heard]', HTMLElement);
    this.#list = part(root, '[data-hits]', HTMLElement);
    this.#tools = part(document, '[data-tools]', HTMLElement);
    this.#more = part(root, '[data-more]', HTMLButtonElement);
    this.#more.addEventListener('click', () => {
      void this.#showMore();
    });
  }

  /** @param status why nothing is searched for, if anything was typed; otherwise empty */
  idle(status: string): void {
    this.#clear();
    this.#set('idle', status);
  }

  /** Leaves the results in place until there are new ones, but without the button for more. */
  loading(): void {
    this.#view = undefined;
    this.#more.hidden = true;
    this.#set('loading', 'Searching…');
    this.#waiting = window.setTimeout(() => {
      this.#say('Still searching: the connection is slow.');
    }, patience);
  }

  /** Shows an error. The next request loads the index again. */
  fail(error: unknown): void {
    forgetIndex();
    this.#clear();
    this.#set('error', failure(error));
  }

  /**
   * Shows as many entries as are kept in the history.
   * @param summary of the units, in words
   * @param isCurrent false once there is another request; then nothing is shown
   */
  async show(
    units: FoundUnits,
    summary: string,
    request: SearchRequest,
    library: SearchLibrary,
    isCurrent: () => boolean,
  ): Promise<void> {
    const view = this.#viewOf(units, request, library);
    const count = Math.max(view.step, recallPlace().shown);
    const items = await view.items(0, count);
    if (!isCurrent()) return;
    this.#clear();
    this.#view = view;
    this.#shown = items.length < count ? view.total : count;
    this.#list.classList.toggle('grouped', view.noun !== null);
    this.#list.append(...items);
    this.root.toggleAttribute('data-empty', items.length === 0);
    this.#tools.hidden = items.length === 0;
    this.#updateMore();
    this.#set('ready', items.length === 0 ? nothing : summary);
  }

  #viewOf(units: FoundUnits, request: SearchRequest, { areas }: SearchLibrary): View {
    const names = new Map(areas.map(({ id, names: [name = id] }) => [id, name]));
    const options = {
      counted: (count: number) => countedUnits(count, request),
      areaName: (id: string) => names.get(id) ?? id,
      steps: (label: string) => {
        const template = this.root.querySelector<HTMLTemplateElement>(`[data-steps="${label}"]`);
        return template ? template.content.cloneNode(true) : element('span', '');
      },
    };
    if (request.view === 'list') return listView(units, options);
    const view: View = groupView(units, options, {
      isShown: () => view === this.#view,
      fail: (error) => {
        this.fail(error);
      },
    });
    return view;
  }

  async #showMore(): Promise<void> {
    const view = this.#view;
    if (!view || this.#isAdding) return;
    this.#isAdding = true;
    try {
      const items = await view.items(this.#shown, view.step);
      if (view !== this.#view) return;
      this.#list.append(...items);
      this.#shown = items.length < view.step ? view.total : this.#shown + view.step;
      keepPlace({ shown: this.#shown });
      this.#updateMore();
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      if (view === this.#view) this.fail(error);
    } finally {
      this.#isAdding = false;
    }
  }

  #updateMore(): void {
    const { total = 0, step = 0, noun = null } = this.#view ?? {};
    const left = total - this.#shown;
    this.#more.hidden = left <= 0;
    const next = Math.min(left, step);
    const named = noun === null ? '' : ` ${noun}${next === 1 ? '' : 's'}`;
    this.#more.textContent = `Show ${next} more${named}`;
  }

  #clear(): void {
    this.#view = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#tools.hidden = true;
    this.root.removeAttribute('data-empty');
  }

  #set(state: State, status: string): void {
    clearTimeout(this.#waiting);
    this.root.dataset['state'] = state;
    this.root.setAttribute('aria-busy', String(state === 'loading'));
    this.#say(status);
  }

  #say(text: string): void {
    this.#status.textContent = text;
    clearTimeout(this.#hearing);
    this.#hearing = window.setTimeout(() => {
      this.#heard.textContent = text;
    }, quiet);
  }
}

function failure(error: unknown): string {
  if (!navigator.onLine) return 'You are offline, and this search has not been loaded before.';
  return `The search could not be loaded: ${whyNotLoaded(error)}.`;
}
