/** The data files as documented on their page: each field once, with an example. */
import type { Library } from '../library.ts';
import { fieldGroups, type FieldGroup } from './fields.ts';
import { fileExamples } from './file-examples.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { publishedFiles, type PublishedFile } from './published-files.ts';

export interface DocumentedFile {
  file: (typeof publishedFiles)[number];
  /** Its fields, and those of kinds of objects that no file before it has. */
  groups: FieldGroup[];
  /** Path of the file, or of one of several. */
  path: string;
  /** Number of files. */
  files: number;
}

/** The documented files, and the address on the page at which each kind of object is described, by its name. */
export function documentedFiles(library: Library): {
  files: DocumentedFile[];
  places: ReadonlyMap<string, string>;
} {
  const samples = fileExamples(library);
  const places = new Map<string, string>();
  const files = publishedFiles.map((file) => {
    const groups = fieldGroups(jsonSchemaOf(file), samples[file.id]).filter(
      ({ name }) => name === null || !places.has(name),
    );
    for (const { name } of groups) {
      if (name !== null) places.set(name, `#${file.id}-${name.toLowerCase()}`);
    }
    const ids = idsOf(file, library);
    return { file, groups, path: file.path.replace('<id>', ids[0] ?? ''), files: ids.length };
  });
  return { files, places };
}

/** The ids of what there is a file for; an empty one if there is only one file. */
function idsOf({ each }: PublishedFile, library: Library): string[] {
  return each ? library[each].map(({ id }) => id) : [''];
}
