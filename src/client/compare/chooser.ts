/** The lists of councils and outcome areas: reads what the reader chooses, and shows a comparison. */
import { mostCouncils, type Comparison, type KnownIds } from '../../compare/address.ts';
import { counted } from '../../util/words.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import { useFind } from './find.ts';

type Kind = keyof Comparison;

export class Chooser {
  /** Ids of everything that can be chosen. */
  readonly known: KnownIds;
  readonly #root: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #boxes: Record<Kind, HTMLInputElement[]>;
  #shown: Comparison = { councils: [], outcomes: [] };
  #changed: (comparison: Comparison) => void = () => undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#chips = part(root, '[data-chips]', HTMLElement);
    this.#boxes = { councils: boxesOf(root, 'councils'), outcomes: boxesOf(root, 'outcomes') };
    const idsOf = (kind: Kind) => this.#boxes[kind].map(({ value }) => value);
    const former = this.#boxes.councils.flatMap(({ dataset, value }) =>
      (dataset['former']?.split(' ') ?? []).map((id): [string, string] => [id, value]),
    );
    this.known = {
      councils: idsOf('councils'),
      outcomes: idsOf('outcomes'),
      former: new Map(former),
    };
    useFind(root, this.#boxes.councils);
    for (const box of [...this.#boxes.councils, ...this.#boxes.outcomes]) {
      box.addEventListener('change', () => {
        this.#changed({ councils: this.#chosen('councils'), outcomes: this.#chosen('outcomes') });
      });
    }
    part(root, '[data-clear-outcomes]', HTMLButtonElement).addEventListener('click', () => {
      this.#changed({ ...this.#shown, outcomes: [] });
      this.#summary('outcomes').focus();
    });
  }

  /** Calls `changed` whenever the reader changes the comparison. */
  onChange(changed: (comparison: Comparison) => void): void {
    this.#changed = changed;
  }

  /** The name of a council or an area in the lists. */
  nameOf(kind: Kind, id: string): string {
    const box = this.#boxes[kind].find(({ value }) => value === id);
    return box?.closest('li')?.querySelector('[data-name]')?.textContent ?? id;
  }

  /** Shows the lists, with that of councils open or closed. */
  begin(isOpen: boolean): void {
    part(this.#root, '[data-choose="councils"]', HTMLDetailsElement).open = isOpen;
    this.#root.hidden = false;
  }

  /** Sets every control to a comparison. */
  show(comparison: Comparison): void {
    this.#shown = comparison;
    const isFull = comparison.councils.length >= mostCouncils;
    for (const box of this.#boxes.councils) {
      box.checked = comparison.councils.includes(box.value);
      box.disabled = isFull && !box.checked;
    }
    for (const box of this.#boxes.outcomes) box.checked = comparison.outcomes.includes(box.value);
    const { councils, outcomes } = comparison;
    this.#tell('councils', `${councils.length} of up to ${mostCouncils}`);
    this.#tell('outcomes', outcomes.length === 0 ? 'all' : counted(outcomes.length, 'area'));
    part(this.#root, '[data-clear-outcomes]', HTMLButtonElement).hidden = outcomes.length === 0;
    this.#chips.replaceChildren(...councils.map((id) => this.#chip(id)));
  }

  /** Chosen ids in the order of the columns; new ones go last. */
  #chosen(kind: Kind): string[] {
    const ids = this.#boxes[kind].filter(({ checked }) => checked).map(({ value }) => value);
    const kept = this.#shown[kind].filter((id) => ids.includes(id));
    return [...new Set([...kept, ...ids])];
  }

  #chip(id: string): HTMLLIElement {
    const cross = element('span', 'chip-cross', '×');
    cross.ariaHidden = 'true';
    const words = element('span', 'sr-only', 'Take away ');
    const button = element('button', 'chip', words, this.nameOf('councils', id), cross);
    button.type = 'button';
    button.addEventListener('click', () => {
      const place = this.#shown.councils.indexOf(id);
      const councils = this.#shown.councils.filter((other) => other !== id);
      this.#changed({ ...this.#shown, councils });
      const chips = [...this.#chips.querySelectorAll('button')];
      (chips[place] ?? chips.at(-1) ?? this.#summary('councils')).focus();
    });
    return element('li', '', button);
  }

  #tell(kind: Kind, text: string): void {
    part(this.#summary(kind), '[data-chosen]', HTMLElement).textContent = text;
  }

  #summary(kind: Kind): HTMLElement {
    return part(this.#root, `[data-choose="${kind}"] > summary`, HTMLElement);
  }
}

function boxesOf(root: HTMLElement, kind: Kind): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(`input[name="${kind}"]`)];
}
