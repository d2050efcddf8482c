/** Options for all CSV files of the site: RFC 4180, with quotation marks around fields with any kind of line break. */
export const rfc4180 = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
