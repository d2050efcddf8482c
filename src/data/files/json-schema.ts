/** The JSON Schema (2020-12) of a published file, made from the schema that also gives its types. */
import { z } from 'zod';
import { absolute } from '../../util/url.ts';
import { schemaPath, type PublishedFile, type PublishedFileId } from './published-files.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The schema of a file; for CSV and JSON Lines, that of a row or line. */
export function jsonSchemaOf(file: PublishedFile & { id: PublishedFileId }): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(file.schema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath(file.id)),
    title: `${file.path}${partOf[file.format]}`,
    description: file.holds,
    ...schema,
  };
}

const partOf = {
  CSV: ', one row, its values typed',
  JSON: '',
  'JSON Lines': ', one line',
} as const satisfies Record<PublishedFile['format'], string>;
