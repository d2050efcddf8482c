/** The registers: those of a content folder, and the project's own where it has none. */
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  councilSchema,
  frameworkSchema,
  type Council,
  type Framework,
} from '../../src/schemas/registers.ts';
import { isMissing } from './list-sources.ts';

/** The project's own `content/`, whatever the working directory. */
export const ownContent = path.resolve(import.meta.dirname, '../../content');

/** A data file that does not fit its schema. */
export class DataFileError extends Error {
  readonly file: string;
  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

export async function loadCouncils(contentDir: string): Promise<Council[]> {
  const file = await firstExisting(contentDir, 'councils.yaml');
  return readYaml(file, z.array(councilSchema));
}

export async function loadFrameworks(contentDir: string): Promise<Framework[]> {
  const dir = await firstExisting(contentDir, 'frameworks');
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

/** A file or folder of a content folder, or the project's own where that has none. */
export async function firstExisting(contentDir: string, name: string): Promise<string> {
  const own = path.join(contentDir, name);
  try {
    await access(own);
    return own;
  } catch (error) {
    if (isMissing(error)) return path.join(ownContent, name);
    throw error;
  }
}
