import type { Published } from '../schemas/report.ts';

/** Where the date of publication comes from, if not from the report's own text; otherwise null. */
export function dateOrigin(published: Published): string | null {
  const origins = {
    text: null,
    manifest: 'The date is not in the text; it comes from the list of sources.',
    filename: 'The date is not in the text; it comes from the name of the source file.',
    editor: 'The date is not in the text; it was set by the editor.',
  } as const satisfies Record<Published['from'], string | null>;
  return origins[published.from];
}
