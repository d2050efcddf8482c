/** A publisher’s settings for their site: the one file `pilcrow.config.ts`. */
import { z } from 'zod';

const text = z
  .string()
  .min(1, 'must not be empty; leave out an optional setting that you do not need');

/** A colour as `#rrggbb`. */
const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/iu, 'must be a colour as #rrggbb, e.g. #0b4f5c')
  .toLowerCase();

const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'must be a full address, e.g. https://example.org/',
});

/** A publisher’s link: to another site, an e-mail address, or a path from the site’s root (`about/`). */
const linkSchema = z.strictObject({
  name: text,
  to: z.union(
    [webAddress, z.url({ protocol: /^mailto$/u }), z.string().regex(/^(?![\w+.-]+:|\/)\S+$/u)],
    'must be a full address, mailto:…, or a path from the site’s root without a leading slash, e.g. about/',
  ),
});

/** The site’s address. The environment variables `SITE_URL` and `BASE_PATH` override it. */
export const placeSchema = z.strictObject({
  /** Origin of the published site: `https://reports.example.org`. */
  siteUrl: webAddress
    .refine((address) => {
      const url = URL.parse(address);
      return url !== null && url.href === `${url.origin}/`;
    }, 'must be an address without a path, e.g. https://example.org; the path is the setting basePath')
    .default('https://pilcrow.example'),
  /** Path under which the site is served: `/` or `/inspections/`. */
  basePath: z
    .string()
    .regex(/^[\w.~/-]*$/u, 'must be a path of letters, digits, - . _ ~ and /, e.g. /inspections/')
    .refine(
      (path) => !path.split('/').some((part) => /^\.{1,2}$/u.test(part)),
      'must not contain . or .. as a part, e.g. /inspections/',
    )
    .transform((path) => `/${path}/`.replace(/\/+/gu, '/'))
    .default('/'),
});

export const publisherSchema = z.strictObject({
  /** The site’s name, shown in its header, titles, feed and cards. */
  name: text,
  /** What it contains, worded to fit within a sentence: `inspection reports on children’s services in England`. */
  subject: text,
  ...placeSchema.shape,
  /** Who publishes it, named in the footer, on the page “About” and in the feed; if left out, nobody is. */
  publisher: z
    .strictObject({
      name: text,
      /** Their own website. */
      url: webAddress.optional(),
      /** Their e-mail address for readers. */
      email: z.email('must be an e-mail address').optional(),
    })
    .optional(),
  /** The site’s variety of English; its own words are in no other language. */
  language: z
    .string()
    .regex(/^en-[A-Z]{2}$/u, 'must be English with a country, e.g. en-GB or en-IE')
    .default('en-GB'),
  /** Who owns the reports: a sentence without its full stop. Each framework states the terms of reuse. */
  copyright: z
    .string()
    .regex(/[^.\s]$/u, 'must be a sentence without its full stop')
    .default('The reports are Crown copyright'),
  /** A statement that a licence requires, in whole sentences, shown in the footer. */
  attribution: text.optional(),
  /**
   * Where the published files are, for reports whose address is not in `sources.csv`, such as
   * `https://files.example.org/{file}`. `{file}` is the path of the source file, `{id}` the report-id.
   */
  sources: webAddress
    .refine(
      (pattern) => /\{(?:file|id)\}/u.test(pattern),
      'must be an address that contains {file} or {id}',
    )
    .optional(),
  /** Colour of links, buttons and marks on light and dark backgrounds. Both are checked for contrast. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Links in addition to the site’s own. */
  links: z
    .strictObject({
      header: z.array(linkSchema).default([]),
      footer: z.array(linkSchema).default([]),
    })
    .default({ header: [], footer: [] }),
});

/** The settings of a site, every default filled in. */
export type Publisher = z.infer<typeof publisherSchema>;

/**
 * The settings as a publisher writes them.
 * @example export default definePublisher({ name: 'Inspected', subject: 'inspection reports on schools in Wales' });
 */
export function definePublisher(
  settings: z.input<typeof publisherSchema>,
): z.input<typeof publisherSchema> {
  return settings;
}
