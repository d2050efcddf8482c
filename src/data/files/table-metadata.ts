/** The description of a CSV file as CSV on the Web has it (https://www.w3.org/TR/tabular-metadata/). */
import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

/** What the description says of the file as a whole. */
export interface TableFacts {
  /** Address of the file, full or from the description's own. */
  url: string;
  title: string;
  about: string;
  /** Full address of the terms of reuse. */
  licence: string;
  publisher: string;
  language: string;
  /** Columns whose values together name a row, if any do. */
  primaryKey: readonly string[];
  /** URI templates of what a column's values name. */
  valueUrls: Readonly<Record<string, string>>;
}

/** @param row the schema of a row, a property a column */
export function tableMetadata(facts: TableFacts, row: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(row);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': facts.language }],
    url: facts.url,
    'dc:title': facts.title,
    'dc:description': facts.about,
    'dc:publisher': facts.publisher,
    'dc:license': { '@id': facts.licence },
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tableSchema: {
      columns: Object.entries(properties).map(([name, column]) => ({
        name,
        titles: name,
        ...describe(column),
        required: required.includes(name) && !isNullable(column),
        ...(facts.valueUrls[name] !== undefined && { valueUrl: facts.valueUrls[name] }),
      })),
      ...(facts.primaryKey.length > 0 && { primaryKey: facts.primaryKey }),
    },
  };
}

/** Null is an empty value. */
function isNullable(column: JsonSchema | boolean): boolean {
  return typeof column === 'object' && (column.anyOf ?? []).some(isNull);
}

function isNull(schema: JsonSchema | boolean): boolean {
  return typeof schema === 'object' && schema.type === 'null';
}

function describe(column: JsonSchema | boolean) {
  if (typeof column === 'boolean') throw new Error('A column of a CSV file has no schema.');
  const filled = column.anyOf?.find((one) => !isNull(one)) ?? column;
  if (typeof filled === 'boolean') throw new Error('A column of a CSV file has no schema.');
  return { 'dc:description': column.description ?? '', datatype: datatypeOf(filled) };
}

/** Text has its pattern or its values as `format`, as the datatypes of CSV on the Web want it. */
function datatypeOf({ type, minimum, maximum, pattern, enum: values }: JsonSchema) {
  if (type === 'integer') return { base: 'integer', minimum, maximum };
  const format = values ? `^(${values.join('|')})$` : pattern;
  return format === undefined ? 'string' : { base: 'string', format };
}
