/** Changes of the formats of data files, from `formats.yaml` beside this file. */
import { parse } from 'yaml';
import { z } from 'zod';
import text from './formats.yaml?raw';

const formatChangeSchema = z.strictObject({
  /** Day of the change. */
  date: z.iso.date(),
  /** Paths from the site's root. */
  file: z.string().min(1),
  change: z.string().min(1),
});

/** Newest first. */
export const formatChanges = z.array(formatChangeSchema).parse(parse(text));
