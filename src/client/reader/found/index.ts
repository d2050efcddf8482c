/** Marks the words of a search. The code for this is loaded once there are any. */
import { part } from '../../part.ts';
import { wordsInAddress, wordsOfReferrer } from './asked.ts';
import type { FoundWords } from './found-words.ts';

/** Follows the words in the address, of the search that led here, and in the search form of this page. */
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

  // Marks are an extra: if the code cannot be loaded, the report can still be read without them.
  const ignore = () => undefined;

  addEventListener('popstate', () => {
    followAddress().catch(ignore);
  });
  const words = wordsInAddress() === '' ? wordsOfReferrer() : '';
  (words === '' ? followAddress() : arrive(words)).catch(ignore);

  const form = part(document, '[data-search-within]', HTMLFormElement);
  form.addEventListener('submit', (event) => {
    const asked = part(form, '[type=search]', HTMLInputElement).value.trim();
    // An empty search, or one of negated words only, is left to the search page.
    if (asked === '') return;
    event.preventDefault();
    load().then(
      (found) => {
        if (!found.search(asked)) form.submit();
      },
      () => {
        // The search page may load even though this code did not.
        form.submit();
      },
    );
  });
}
