/** The fields of a data file, for readers: taken from its JSON Schema, with values from the collection as examples. */
import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

export interface Field {
  /** Path from the object that the group describes: `quotes[].text`. */
  path: string;
  /** The type of its value, in words. */
  type: string;
  /** Name of the group that describes its fields; null if they follow, or if it has none. */
  shape: string | null;
  about: string;
  /** The only values that it can have; empty if it can have any of its type. */
  values: string[];
  /** Whether it is a single value; otherwise its fields are described after it, or under its shape. */
  isValue: boolean;
  /** A value as JSON, shortened; null if the collection has none. */
  example: string | null;
}

/** The fields of a kind of object. */
export interface FieldGroup {
  /** Name of the kind; null for the file itself, a row or a line. */
  name: string | null;
  about: string;
  fields: Field[];
}

/**
 * The fields of the file, then those of each kind of object in it.
 * @param samples files, rows or lines from which examples are taken
 */
export function fieldGroups(schema: Schema, samples: readonly unknown[]): FieldGroup[] {
  const found = new Map<string, unknown[]>();
  const definitions = schema.$defs ?? {};
  const own = {
    name: null,
    about: '',
    fields: fieldsBelow(schema, samples.flatMap(itemsOf), '', found),
  };
  const groups: FieldGroup[] = [own];
  // A kind may refer to others, which are then added to the end of the list during the loop.
  for (const [name, values] of found) {
    const definition = definitions[name] ?? {};
    const fields = fieldsBelow(definition, values, '', found);
    groups.push({ name, about: definition.description ?? '', fields });
  }
  return groups;
}

function fieldsBelow(
  schema: Schema,
  samples: readonly unknown[],
  prefix: string,
  found: Map<string, unknown[]>,
): Field[] {
  const { properties = {}, required = [] } = asItem(schema).schema;
  return Object.entries(properties).flatMap(([key, property]) => {
    const { schema: value, isList, isNullable } = asItem(asObject(property));
    const path = `${prefix}${key}${isList ? '[]' : ''}`;
    const values = samples.flatMap((sample) => itemsOf(valueAt(sample, key)));
    const shape = value.$ref?.replace('#/$defs/', '') ?? null;
    if (shape !== null) found.set(shape, [...(found.get(shape) ?? []), ...values]);
    const hasFields = value.properties !== undefined;
    const isValue = !hasFields && shape === null;
    const kind = shape ?? typeInWords(value);
    const isOptional = !required.includes(key);
    const field = {
      path,
      type: `${isList ? `list of ${kind}` : kind}${isNullable ? ', or null' : ''}${isOptional ? ', may be missing' : ''}`,
      shape,
      about: asObject(property).description ?? value.description ?? '',
      values: (value.enum ?? []).map(String),
      isValue,
      example: isValue ? exampleOf(values) : null,
    };
    return [field, ...(hasFields ? fieldsBelow(value, values, `${path}.`, found) : [])];
  });
}

/** The schema of a list's items, or the schema itself; and whether the value may be null. */
function asItem(schema: Schema): { schema: Schema; isList: boolean; isNullable: boolean } {
  const choices = (schema.anyOf ?? []).map(asObject);
  const [only = schema, ...others] = choices.filter(({ type }) => type !== 'null');
  if (others.length > 0) throw new Error('A field of a data file is of one type alone.');
  const type: unknown = only.type;
  const isNullable = choices.length > 0 || (Array.isArray(type) && type.includes('null'));
  const isList = only.type === 'array';
  const items = Array.isArray(only.items) ? undefined : only.items;
  return { schema: isList && items ? asObject(items) : only, isList, isNullable };
}

function asObject(schema: z.core.JSONSchema._JSONSchema): Schema {
  return typeof schema === 'boolean' ? {} : schema;
}

function typeInWords(schema: Schema): string {
  if (schema.format === 'uri') return 'address';
  if (schema.format === 'date') return 'date';
  const type: unknown = schema.type;
  const [only] = [type].flat().filter((one) => one !== 'null');
  switch (only) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    case 'object':
      return 'object';
    default:
      return 'text';
  }
}

function valueAt(sample: unknown, key: string): unknown {
  return new Map(Object.entries(sample ?? {})).get(key);
}

function itemsOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first value that is not empty. */
function exampleOf(values: readonly unknown[]): string | null {
  const most = 100;
  const value = values.find((one) => one !== null && one !== '') ?? values[0];
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …"`;
}
