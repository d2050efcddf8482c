/** The ways of indexing reports that are compared. */
import { createEngine } from '../../../src/search/engine/engine.ts';
import { buildSearchFiles, type SearchFiles } from '../../../src/search/index/files.ts';
import { readRequest } from '../../../src/search/request.ts';
import { openSources, type ServedFiles } from '../../../tests/support/pagefind.ts';
import type { Collection } from './corpus.ts';
import { shownHits, type Search } from './hits.ts';
import { addPages, addRecords, buildStock, reportPages, sectionPages } from './stock-index.ts';
import { openStock } from './stock-search.ts';

export interface Grain {
  name: string;
  build: (collection: Collection) => Promise<SearchFiles>;
  /** To be called once per process. */
  open: (files: ServedFiles) => Promise<Search>;
}

/** By the name that is passed to child processes; `own` is the one that the site uses. */
export const grains = {
  paragraph: {
    name: 'a record per paragraph',
    build: (collection) => buildStock((index) => addRecords(index, collection.reports)),
    open: openStock,
  },
  report: {
    name: 'a page per report, sub-results',
    build: ({ reports }) => buildStock((index) => addPages(index, reports.flatMap(reportPages))),
    open: openStock,
  },
  section: {
    name: 'a page per section, sub-results',
    build: ({ reports }) => buildStock((index) => addPages(index, reports.flatMap(sectionPages))),
    open: openStock,
  },
  own: {
    name: 'a page per report, own tables',
    build: ({ reports, registers }) => buildSearchFiles(reports, registers),
    open: async (files) => {
      const engine = createEngine(await openSources(files));
      return async (query) => {
        const answer = await engine.search({ ...readRequest(''), words: query });
        const hits = await answer.hits(0, shownHits);
        return hits.map(({ report, anchor }) => `${report.id}#${anchor}`);
      };
    },
  },
} as const satisfies Record<string, Grain>;

export type GrainId = keyof typeof grains;

export const grainIds = Object.keys(grains) as GrainId[];
