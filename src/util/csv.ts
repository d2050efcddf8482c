/** How every CSV file of the site is written: RFC 4180, with any field in quotation marks that holds a line break of either kind. */
export const rfc4180 = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
