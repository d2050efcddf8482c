/** `data/outcomes/<id>.json`: the judgements in an outcome area. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../data/collections.ts';
import { outcomeFiles } from '../../../data/files/judgement-files.ts';
import type { OutcomeFile } from '../../../schemas/published/files.ts';
import { jsonFile } from '../../../util/json.ts';

interface Props {
  file: OutcomeFile;
}

export async function getStaticPaths() {
  const files = outcomeFiles(await getLibrary());
  return files.map((file) => ({ params: { id: file.area.id }, props: { file } }));
}

export const GET: APIRoute<Props> = ({ props }) => jsonFile(props.file);
