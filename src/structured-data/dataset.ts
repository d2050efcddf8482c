/** The data of the site, in schema.org's vocabulary. */
import type { Dataset } from 'schema-dts';
import type { Publisher } from '../publisher/schema.ts';

/**
 * @param files name, media type and full address of each
 * @param licences full addresses of the terms of reuse
 */
export function dataset(
  {
    name,
    subject,
    language,
    publisher,
  }: Pick<Publisher, 'name' | 'subject' | 'language' | 'publisher'>,
  description: string,
  address: string,
  files: readonly { name: string; type: string; address: string }[],
  licences: readonly string[],
): Dataset {
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${name}: ${subject}`,
    description,
    inLanguage: language,
    isAccessibleForFree: true,
    license: [...licences],
    creator: { '@type': 'Organization', name: publisher?.name ?? name },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentUrl: file.address,
    })),
  };
}
