/** `child-index.ts`: writes the search index of the site in `OUT_DIR` once more, in a process of its own. */
import { indexSite } from '../../src/integrations/search-index.ts';
import { outputDirectory } from '../../src/util/environment.ts';

await indexSite(outputDirectory);
