/** Slugs: the ids of reports, councils, areas and frameworks, and the fragments of addresses. */
import { z } from 'zod';

/** Lower-case words joined by hyphens: `stockport-jar-2006`, `p17`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
