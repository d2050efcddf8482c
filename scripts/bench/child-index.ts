/** `child-index.ts`: rewrites the search index of the site in `OUT_DIR`, in a separate process. */
import { contentReports, withTexts } from '../../src/integrations/content-reports.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { contentDirectory, outputDirectory } from '../../src/util/environment.ts';

await writeSearchIndex(outputDirectory, withTexts(await contentReports(contentDirectory)));
