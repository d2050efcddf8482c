/** The search box of every page’s header: `/` leads to it. */
import { part } from '../part.ts';
import { onSingleKeys } from '../single-keys.ts';

const field = part(document, '#site_search', HTMLInputElement);

onSingleKeys({
  '/': () => {
    field.focus();
    field.select();
  },
});
