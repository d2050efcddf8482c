/** Marks the words of a search. What does so is loaded once there are any. */
import { part } from '../../part.ts';
import { wordsInAddress, wordsOfReferrer } from './asked.ts';
import type { FoundWords } from './found-words.ts';

/** Follows the words of the address, of the search that led here, and of the form of this page. */
export function followWords(article: HTMLElement): void {
  let loaded: Promise<FoundWords> | undefined;
  const load = (): Promise<FoundWords> =>
    (loaded ??= import('./found-words.ts')
      .then((module) => new module.FoundWords(article))
      .catch((error: unknown) => {
        loaded = undefined;
        throw error;
      }));
  const followAddress = async (): Promise<void> => {
    if (wordsInAddress() !== '' || loaded) (await load()).followAddress();
  };
  const arrive = async (words: string): Promise<void> => {
    (await load()).arrive(words);
  };

  // Marks are an extra: where what makes them cannot be loaded, the report is read without.
  const ignore = () => undefined;

  addEventListener('popstate', () => {
    followAddress().catch(ignore);
  });
  const words = wordsInAddress() === '' ? wordsOfReferrer() : '';
  (words === '' ? followAddress() : arrive(words)).catch(ignore);

  const form = part(document, '[data-search-within]', HTMLFormElement);
  form.addEventListener('submit', (event) => {
    const asked = part(form, '[type=search]', HTMLInputElement).value.trim();
    // All paragraphs of the report, or all but some, are for the search page to show.
    if (asked === '') return;
    event.preventDefault();
    load().then(
      (found) => {
        if (!found.search(asked)) form.submit();
      },
      () => {
        // What cannot be loaded here may be there.
        form.submit();
      },
    );
  });
}
