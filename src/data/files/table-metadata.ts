/** The description of a CSV file in the format of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
import { z } from 'zod';
import type { JsonSchema } from './json-schema.ts';

/** Facts about the file as a whole. */
export interface TableFacts {
  /** Address of the file, full or relative to the description. */
  url: string;
  title: string;
  about: string;
  /** Full address of the terms of reuse. */
  licence: string;
  publisher: string;
  language: string;
  /** Columns whose values together identify a row, if any do. */
  primaryKey: readonly string[];
  /** URI templates for what the values of a column identify, by column. */
  valueUrls: Readonly<Record<string, string>>;
}

/** @param row the schema of a row, with a property for each column */
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

/** Whether a column may be empty, which is null in its schema. */
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

/** The datatype of a column. As CSV on the Web requires, the `format` of text is its pattern or its values. */
function datatypeOf({ type, minimum, maximum, pattern, enum: values }: JsonSchema) {
  if (type === 'integer') return { base: 'integer', minimum, maximum };
  const format = values ? `^(${values.join('|')})$` : pattern;
  return format === undefined ? 'string' : { base: 'string', format };
}
