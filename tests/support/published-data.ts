/** The data files of the built site, and the schemas published with them. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readSiteFile, siteFiles } from './site.ts';

/** A column of a CSV file, from its description (CSV on the Web). */
interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format?: string; minimum?: number; maximum?: number };
  required: boolean;
  valueUrl?: string;
}

export interface TableMetadata {
  url: string;
  dialect: { delimiter: string; header: boolean; lineTerminators: string[] };
  tableSchema: { columns: Column[]; primaryKey: string[] };
}

export type Row = Record<string, string>;

/** Ids of the schemas in `data/schemas/`. */
export function schemaIds(): string[] {
  return siteFiles().flatMap(
    (path) => /^data\/schemas\/(.+)\.schema\.json$/u.exec(path)?.[1] ?? [],
  );
}

export function readJson(path: string): unknown {
  return JSON.parse(readSiteFile(path));
}

/** Validates against a published schema, including the formats of addresses and dates. */
export function validatorOf(id: string): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      date: (text: string) => new Date(`${text}T00:00:00Z`).toJSON().startsWith(text),
    },
  });
  return ajv.compile(readJson(`data/schemas/${id}.schema.json`) as object);
}

/** The rows of a CSV file. */
export function readCsv(path: string): Row[] {
  return parse(readSiteFile(path), { columns: true });
}

/** What is wrong with a value according to its column's description; null if nothing is. */
export function valueProblem({ name, datatype, required }: Column, value: string): string | null {
  if (value === '') return required ? `${name} is empty` : null;
  if (typeof datatype === 'string') return null;
  const { base, format, minimum = -Infinity, maximum = Infinity } = datatype;
  const isInteger = /^-?\d+$/u.test(value) && Number(value) >= minimum && Number(value) <= maximum;
  const isText = format === undefined || new RegExp(format, 'u').test(value);
  return (base === 'integer' ? isInteger : isText) ? null : `${name} is “${value}”`;
}
