/** The JSON Schema (2020-12) of a published file, made of the schema that its types come from. */
import { z } from 'zod';
import { absolute } from '../../util/url.ts';
import { schemaPath, type PublishedFile, type PublishedFileId } from './published-files.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Of CSV and JSON Lines, it is the schema of one row or line. */
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
