/** What a publisher says of their site: the one file `pilcrow.config.ts`. */
import { z } from 'zod';

const text = z.string().min(1, 'words, or leave it out: it is empty');

/** A colour as `#rrggbb`. */
const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/iu, 'a colour as #rrggbb, e.g. #0b4f5c')
  .toLowerCase();

const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'a full address, e.g. https://example.org/',
});

/** A link of the publisher’s: to another site, by e-mail, or to a path from the site’s root (`about/`). */
const linkSchema = z.strictObject({
  name: text,
  to: z.union(
    [webAddress, z.url({ protocol: /^mailto$/u }), z.string().regex(/^(?![\w+.-]+:|\/)\S+$/u)],
    'a full address, mailto:…, or a path from the site’s root without a slash before it, e.g. about/',
  ),
});

/** Where the site stands. The environment (`SITE_URL`, `BASE_PATH`) overrides it. */
export const placeSchema = z.strictObject({
  /** Origin of the published site: `https://reports.example.org`. */
  siteUrl: webAddress.default('https://pilcrow.example'),
  /** Path under which the site is served: `/` or `/inspections/`. */
  basePath: z
    .string()
    .regex(/^[\w.~/-]*$/u, 'a path of letters, digits, - . _ ~ and /, e.g. /inspections/')
    .transform((path) => `/${path}/`.replace(/\/+/gu, '/'))
    .default('/'),
});

export const publisherSchema = z.strictObject({
  /** What the site is called: in its header, titles, feed and cards. */
  name: text,
  /** What it holds, as it would stand within a sentence: `inspection reports on children’s services in England`. */
  subject: text,
  ...placeSchema.shape,
  /** Who publishes it: named in the footer, on the page “About” and in the feed. Nobody is where it is left out. */
  publisher: z
    .strictObject({
      name: text,
      /** Their own site. */
      url: webAddress.optional(),
      /** Where to write: an e-mail address. */
      email: z.email('an e-mail address').optional(),
    })
    .optional(),
  /** The English that the site speaks; its own words are in no other language. */
  language: z
    .string()
    .regex(/^en-[A-Z]{2}$/u, 'English with a country, e.g. en-GB or en-IE')
    .default('en-GB'),
  /** Whose the reports are: a sentence without its full stop. The terms of reuse are those of each framework. */
  copyright: z
    .string()
    .regex(/[^.\s]$/u, 'a sentence without its full stop')
    .default('The reports are Crown copyright'),
  /** What a licence asks to be stated, as whole sentences; stands in the footer. */
  attribution: text.optional(),
  /**
   * Where the published files are, for reports of which `sources.csv` gives no address: `{file}` is the name of the
   * source file, `{id}` the report-id: `https://files.example.org/{file}`.
   */
  sources: webAddress
    .refine((pattern) => /\{(?:file|id)\}/u.test(pattern), 'an address with {file} or {id} in it')
    .optional(),
  /** Colour of links, buttons and marks, on light and on dark paper. Both are checked for contrast. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Links beside those that the site has. */
  links: z
    .strictObject({
      header: z.array(linkSchema).default([]),
      footer: z.array(linkSchema).default([]),
    })
    .default({ header: [], footer: [] }),
});

/** The settings of a site, every default filled in. */
export type Publisher = z.infer<typeof publisherSchema>;
export type PublisherLink = z.infer<typeof linkSchema>;

/**
 * The settings as a publisher writes them.
 * @example export default definePublisher({ name: 'Inspected', subject: 'inspection reports on schools in Wales' });
 */
export function definePublisher(
  settings: z.input<typeof publisherSchema>,
): z.input<typeof publisherSchema> {
  return settings;
}
