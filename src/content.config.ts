/** Collections: a loader and a schema for each. What pages ask for is in `src/data`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { ledgerSchema } from './ledger/csv.ts';
import { loadLedgers } from './ledger/load.ts';
import { comparableSchema } from './schemas/comparable.ts';
import { councilSchema, frameworkSchema, outcomeSchema } from './schemas/registers.ts';
import { reportSchema } from './schemas/report.ts';
import { contentDirectory, contentPath } from './util/environment.ts';

/** Keeps the file name as the id: a report's id may hold what a slugger would change. */
const fileName = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

/** A register that is a list. Astro's data store sorts by id, so each item keeps its place in the list; some have no id. */
const listOf = (name: string) =>
  file(pathToFileURL(contentPath(contentDirectory, name)).href, {
    parser: (text) =>
      z
        .array(z.record(z.string(), z.unknown()))
        .parse(parse(text))
        .map((item, position) => ({ id: `${position}`, ...item, position })),
  });

/** The ledger of addresses: an entry a report; none in a folder that has no ledger. */
const ledgerLoader: Loader = {
  name: 'pilcrow-ledger',
  load: async ({ store }) => {
    const ledgers = await loadLedgers(contentDirectory);
    store.clear();
    for (const [id, ledger] of ledgers ?? []) store.set({ id, data: { ...ledger } });
  },
};

/**
 * The reports' files. Pages read and render their text themselves: none becomes a module for the bundler to take in, and
 * none is kept beside the frontmatter.
 */
const reportFiles = glob({
  base: pathToFileURL(join(contentDirectory, 'reports/')),
  pattern: '*.mdx',
  generateId: fileName,
  retainBody: false,
});
const reportLoader: Loader = {
  name: 'pilcrow-reports',
  load: ({ store, ...context }) => {
    ensureReports();
    return reportFiles.load({
      ...context,
      store: { ...store, set: ({ deferredRender, ...entry }) => store.set(entry) },
    });
  },
};

/** A folder that lacks reports is more often misspelt than meant. */
function ensureReports(): void {
  if (existsSync(join(contentDirectory, 'reports'))) return;
  throw new Error(
    `CONTENT_DIR is ${contentDirectory}, which has no folder reports/. Choose a folder written by ingest.`,
  );
}

const position = z.number().int();

export const collections = {
  reports: defineCollection({ loader: reportLoader, schema: reportSchema }),
  ledger: defineCollection({ loader: ledgerLoader, schema: ledgerSchema }),
  councils: defineCollection({
    loader: listOf('councils.yaml'),
    schema: councilSchema.extend({ position }),
  }),
  outcomes: defineCollection({
    loader: listOf('outcomes.yaml'),
    schema: outcomeSchema.extend({ position }),
  }),
  comparable: defineCollection({
    loader: listOf('comparable.yaml'),
    schema: comparableSchema.extend({ id: z.string(), position }),
  }),
  frameworks: defineCollection({
    loader: glob({
      base: pathToFileURL(`${contentPath(contentDirectory, 'frameworks')}/`),
      pattern: '*.yaml',
      generateId: fileName,
    }),
    schema: frameworkSchema,
  }),
};
