/** Collections: a loader and a schema for each. Pages use them through `src/data`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadCouncils, loadFrameworks, loadOutcomes } from './registers/load.ts';
import { DataFileError } from './registers/yaml.ts';
import { comparableSchema } from './schemas/comparable.ts';
import { councilSchema, frameworkSchema, outcomeSchema } from './schemas/registers.ts';
import { reportSchema } from './schemas/report.ts';
import { contentDirectory, contentPath } from './util/environment.ts';
import { PlainError } from './util/errors.ts';

/** Keeps the file name as the id: a slugger might change a report's id. */
const fileName = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

/** A register that is a list. Astro's store sorts by id, so items record their place in the list; some have no id. */
const listOf = (name: string) =>
  file(pathToFileURL(contentPath(contentDirectory, name)).href, {
    parser: (text) =>
      z
        .array(z.record(z.string(), z.unknown()))
        .parse(parse(text))
        .map((item, position) => ({ id: `${position}`, ...item, position })),
  });

/** A loader that first tells what is wrong with its register, and on which lines, as ingest does. */
const checked = (loader: Loader, read: (contentDir: string) => Promise<unknown>): Loader => ({
  ...loader,
  load: async (context) => {
    await read(contentDirectory).catch((error: unknown) => {
      throw error instanceof DataFileError ? new PlainError(error.message) : error;
    });
    await loader.load(context);
  },
});

/**
 * The files of reports. Pages read and render the text themselves, so it is neither bundled as modules nor stored with
 * the frontmatter.
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

/** Requires reports, because a folder without any is more likely misspelt than intended. */
function ensureReports(): void {
  if (existsSync(join(contentDirectory, 'reports'))) return;
  throw new PlainError(
    `CONTENT_DIR is ${contentDirectory}, which has no folder reports/. Choose a folder written by ingest.`,
  );
}

const position = z.number().int();

export const collections = {
  reports: defineCollection({ loader: reportLoader, schema: reportSchema }),
  councils: defineCollection({
    loader: checked(listOf('councils.yaml'), loadCouncils),
    schema: councilSchema.extend({ position }),
  }),
  outcomes: defineCollection({
    loader: checked(listOf('outcomes.yaml'), loadOutcomes),
    schema: outcomeSchema.extend({ position }),
  }),
  comparable: defineCollection({
    loader: listOf('comparable.yaml'),
    schema: comparableSchema.extend({ id: z.string(), position }),
  }),
  frameworks: defineCollection({
    loader: checked(
      glob({
        base: pathToFileURL(`${contentPath(contentDirectory, 'frameworks')}/`),
        pattern: '*.yaml',
        generateId: fileName,
      }),
      loadFrameworks,
    ),
    schema: frameworkSchema,
  }),
};
