/** `data/schemas/<file>.schema.json`: the JSON Schema of a data file. */
import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '../../../data/files/json-schema.ts';
import { publishedFiles } from '../../../data/files/published-files.ts';
import { jsonFile } from '../../../util/json.ts';

interface Props {
  file: (typeof publishedFiles)[number];
}

export function getStaticPaths() {
  return publishedFiles.map((file) => ({ params: { id: file.id }, props: { file } }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  jsonFile(jsonSchemaOf(props.file), 'application/schema+json');
