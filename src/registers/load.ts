/** The registers of a content folder: read by ingest and by the build alike. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  councilSchema,
  frameworkSchema,
  outcomeSchema,
  type Council,
  type Framework,
  type Outcome,
} from '../schemas/registers.ts';
import { comparableSchema, type Comparable } from '../schemas/comparable.ts';
import { contentPath } from '../util/environment.ts';
import { lineageProblems } from './councils.ts';

/** The whole register: what each council says must fit what the others say. */
const councilsSchema = z.array(councilSchema).superRefine((councils, check) => {
  for (const message of lineageProblems(councils)) check.addIssue({ code: 'custom', message });
});

/** A data file that does not fit its schema. */
export class DataFileError extends Error {
  readonly file: string;
  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

export async function loadCouncils(contentDir: string): Promise<Council[]> {
  return readYaml(contentPath(contentDir, 'councils.yaml'), councilsSchema);
}

export async function loadOutcomes(contentDir: string): Promise<Outcome[]> {
  return readYaml(contentPath(contentDir, 'outcomes.yaml'), z.array(outcomeSchema));
}

export async function loadComparable(contentDir: string): Promise<Comparable[]> {
  return readYaml(contentPath(contentDir, 'comparable.yaml'), z.array(comparableSchema));
}

export async function loadFrameworks(contentDir: string): Promise<Framework[]> {
  const dir = contentPath(contentDir, 'frameworks');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map((name) => readYaml(path.join(dir, name), frameworkSchema)));
}

/**
 * Reads a YAML file and validates it.
 * @throws DataFileError that names the file and every field that is wrong.
 */
export async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8');
  try {
    return schema.parse(parse(text));
  } catch (error) {
    if (error instanceof z.ZodError) throw new DataFileError(file, z.prettifyError(error));
    throw new DataFileError(file, error instanceof Error ? error.message : String(error));
  }
}
