/** Says how long ago each dated judgement on the page was made, by the reader's clock. */
import { ageInWords } from '../util/ages.ts';

/** Fills in every age within `root`. */
export function fillAges(root: ParentNode): void {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  for (const place of root.querySelectorAll<HTMLElement>('[data-age]')) {
    const age = ageInWords(place.dataset['age'] ?? '', today);
    const { before = '', after = '' } = place.dataset;
    if (age !== null) place.textContent = before + age + after;
  }
}

fillAges(document);
