/** When a report was published, according to the editor, the manifest, the text or the file's name, in that order. */
import type { Editorial } from '../../schemas/editorial.ts';
import type { Note, Published } from '../../schemas/report.ts';
import type { ManifestEntry } from '../context.ts';
import { isIsoDate } from '../../util/dates.ts';
import type { SourceFile } from '../types/source.ts';
import { parseDate } from './dates.ts';
import { readPublished } from './metadata.ts';

export interface PublishedReading {
  /** Null if no source gives a date. */
  published: Published | null;
  /** Says where another date differs from the one taken: that of the text, or of the file's name. */
  notes: Note[];
}

export function findPublished(
  source: SourceFile,
  editorial: Editorial | undefined,
  manifest: ManifestEntry | undefined,
): PublishedReading {
  const named = inFileName(source.file);
  const printed = readPublished(source);
  if (editorial?.published !== undefined) {
    return { published: { ...editorial.published, from: 'editor' }, notes: [] };
  }
  if (manifest?.published !== undefined) {
    const published = inManifest(manifest.published);
    return { published, notes: published === null ? [] : noteOther(published, printed) };
  }
  if (printed === null) return { published: named, notes: [] };
  const isCloser = printed.precision !== 'day' && named?.date.startsWith(`${printed.date}-`);
  if (named && isCloser) {
    const evidence = `${named.evidence}; ${printed.evidence}`;
    return { published: { ...named, evidence }, notes: [] };
  }
  return { published: printed, notes: noteOther(printed, named) };
}

/** Signs that stand for spaces in the names of files: `report_18-may-2022`. */
const spaces = /_|(?<=\p{L})-|-(?=\p{L})/gu;

/** The day in a file name such as `children's services inspection - 18 may 2022.pdf`. */
function inFileName(file: string): Published | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const date = parseDate(name.replace(/\.\p{L}+$/u, '').replace(spaces, ' '));
  if (date?.precision !== 'day') return null;
  return { ...date, from: 'filename', evidence: `file name: ${name}` };
}

function inManifest(printed: string): Published | null {
  const precision = (['year', 'month', 'day'] as const)[printed.split('-').length - 1];
  const evidence = `sources.csv: ${printed}`;
  if (isIsoDate(printed) && precision !== undefined) {
    return { date: printed, precision, from: 'manifest', evidence };
  }
  const date = parseDate(printed);
  return date === null ? null : { ...date, from: 'manifest', evidence };
}

/** Most days between the date that a report prints and its release: if dates are further apart, one is wrong. */
const released = 31;

function daysApart(a: Published, b: Published): number {
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / (24 * 60 * 60 * 1000);
}

function noteOther(taken: Published, other: Published | null): Note[] {
  if (other === null || taken.date.startsWith(other.date) || other.date.startsWith(taken.date)) {
    return [];
  }
  return [
    {
      line: 1,
      rule: daysApart(taken, other) > released ? 'date-contradicts' : 'date-differs',
      what: `Published on ${taken.date}; another date is ${other.date}.`,
      why: `The first is taken (${taken.evidence}); the other stands in ${other.evidence}.`,
    },
  ];
}
