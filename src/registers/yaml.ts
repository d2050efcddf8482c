/** Reads data files in YAML, and says on which lines they are wrong. */
import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { plainly, withinUnion } from '../schemas/fault.ts';

/** A data file that does not match its schema; the message names the file and the lines. */
export class DataFileError extends Error {
  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    // The place in the program that found it does not help anybody to correct the file.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/**
 * Reads a YAML file and validates it.
 * @throws DataFileError that names the file, and the line of every field that is wrong
 */
export async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new DataFileError(file, broken.message.trim());
  const { data, error } = schema.safeParse(document.toJS(), plainly);
  if (error) {
    const faults = error.issues
      .flatMap(withinUnion)
      .map((issue) => describe(issue, document, lines));
    throw new DataFileError(file, faults.join('\n'));
  }
  return data;
}

/** `line 57, [12].name: Invalid input`. */
function describe(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  const path = [
    ...issue.path,
    ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
  ];
  const place = issue.path.length === 0 ? '' : `, ${z.core.toDotPath(issue.path)}`;
  return `line ${lineOf(path, document, lines)}${place}: ${issue.message}`;
}

/** The line of the nearest thing on a path that the file has. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
