/** `data/councils/<id>.json`: the judgements on a council. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../data/collections.ts';
import { councilFile } from '../../../data/files/council-file.ts';
import type { CouncilFile } from '../../../schemas/published/files.ts';
import { jsonFile } from '../../../util/json.ts';

interface Props {
  file: CouncilFile;
}

export async function getStaticPaths() {
  const library = await getLibrary();
  return library.councils.map((council) => ({
    params: { id: council.id },
    props: { file: councilFile(council, library) },
  }));
}

export const GET: APIRoute<Props> = ({ props }) => jsonFile(props.file);
