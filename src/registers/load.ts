/** Reads the registers of a content folder, for ingest and the build. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  councilSchema,
  frameworkSchema,
  outcomeSchema,
  type Council,
  type Framework,
  type Outcome,
} from '../schemas/registers.ts';
import { contentPath } from '../util/environment.ts';
import { lineageProblems } from './councils.ts';
import { areasNamed } from './framework-areas.ts';
import { DataFileError, readYaml } from './yaml.ts';

/** The whole register, whose councils must also be consistent with one another. */
const councilsSchema = z
  .array(councilSchema)
  .superRefine(ensureIdsOnce)
  .superRefine((councils, check) => {
    for (const message of lineageProblems(councils)) check.addIssue({ code: 'custom', message });
  });

const outcomesSchema = z.array(outcomeSchema).superRefine(ensureIdsOnce);

/** @throws DataFileError, like the functions for the other registers */
export async function loadCouncils(contentDir: string): Promise<Council[]> {
  return readYaml(contentPath(contentDir, 'councils.yaml'), councilsSchema);
}

export async function loadOutcomes(contentDir: string): Promise<Outcome[]> {
  return readYaml(contentPath(contentDir, 'outcomes.yaml'), outcomesSchema);
}

export async function loadFrameworks(contentDir: string): Promise<Framework[]> {
  const dir = contentPath(contentDir, 'frameworks');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length === 0)
    throw new DataFileError(dir, 'no framework is described in this folder (*.yaml)');
  const areas = new Set((await loadOutcomes(contentDir)).map(({ id }) => id));
  return Promise.all(names.map((name) => readFramework(dir, name, areas)));
}

/**
 * Reads a framework. Its id must be the name of its file, so that no two frameworks share an id.
 * @param areas ids of all outcome areas
 */
function readFramework(dir: string, name: string, areas: ReadonlySet<string>): Promise<Framework> {
  const own = path.basename(name, '.yaml');
  const fitting = frameworkSchema
    .refine(({ id }) => id === own, {
      path: ['id'],
      error: `must be the name of the file, “${own}”`,
    })
    .superRefine((framework, check) => {
      for (const { area, path } of areasNamed(framework)) {
        const message = `must be an area of outcomes.yaml; “${area}” is not`;
        if (!areas.has(area)) check.addIssue({ code: 'custom', path, message });
      }
    });
  return readYaml(path.join(dir, name), fitting);
}

/** Reports repeated ids: everything else would see only one of the entries. */
function ensureIdsOnce(entries: readonly { id: string }[], check: z.RefinementCtx): void {
  const met = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (met.has(id)) {
      const message = `must be unique; “${id}” is already used above`;
      check.addIssue({ code: 'custom', path: [index, 'id'], message });
    }
    met.add(id);
  }
}
