/**
 * `child-search.ts GRAIN FOLDER QUERY…`: searches an index, in a separate process in which nothing is loaded yet.
 * Prints a list of `Searched`.
 */
import { grains, type GrainId } from './grains.ts';
import type { Searched } from './measure.ts';
import { serve } from './served.ts';

const [grain, folder = '', ...queries] = process.argv.slice(2);
const files = serve(folder);
const search = await grains[grain as GrainId].open(files);
// In browsers, Pagefind also loads a worker, which Node does not need.
files.get('pagefind/pagefind-worker.js');
const searched: Searched[] = [];
let before = 0;
for (const query of queries) {
  const hits = await search(query);
  const sent = files.sent();
  searched.push({ hits, bytes: sent - before });
  before = sent;
}
process.stdout.write(JSON.stringify(searched));
