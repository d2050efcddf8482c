/** Describes what is wrong with data from a file, for those who wrote it. */
import { z } from 'zod';
import { reasonOf } from '../util/errors.ts';
import { listed } from '../util/words.ts';

/** If a schema refused the data, every field that is wrong; otherwise the message of the error. */
export function faultOf(error: unknown): string {
  return error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
}

/**
 * Options of zod for data that people write: the fault of a field in plain words, with what is allowed. Messages of a
 * schema’s own take precedence.
 */
export const plainly: z.core.ParseContext<z.core.$ZodIssue> = { error: inPlainWords };

/**
 * If a value fits none of several forms, what is wrong with it in the form that it comes nearest to, the one whose
 * fault lies deepest; otherwise the fault itself.
 */
export function withinUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(...issues.map(({ path }) => path.length));
  const [nearest = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
  if (nearest.length === 0 || depth(nearest) === 0) return [issue];
  return nearest.flatMap((inner) =>
    withinUnion({ ...inner, path: [...issue.path, ...inner.path] }),
  );
}

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `${listed(issue.keys.map(quoted))} is not known here; known are ${listed(keysOf(issue.inst))}`;
    case 'invalid_value':
      return `must be ${listed(issue.values.map(quoted), 'or')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an address with http:// or https://' : undefined;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number'
        ? 'must not be empty'
        : undefined;
    case 'invalid_union':
      return inUnion(issue);
    default:
      return undefined;
  }
}

/** Types of data, for people. */
const kinds: Record<string, string> = {
  array: 'a list',
  object: 'fields with values',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What the field that decides between the kinds of an entry may be; otherwise zod’s own words. */
function inUnion({ inst, discriminator }: z.core.$ZodRawIssue): string | undefined {
  if (!(inst instanceof z.ZodDiscriminatedUnion) || typeof discriminator !== 'string') {
    return undefined;
  }
  const values = inst._zod.propValues[discriminator] ?? new Set();
  return `must be ${listed([...values].map(quoted), 'or')}`;
}

function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function quoted(value: unknown): string {
  return `“${String(value)}”`;
}
