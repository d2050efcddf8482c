/** Makes slugs. */
import { slug } from 'github-slugger';

/** The slug of a heading or a name: lower-case words joined by single hyphens. */
export function toSlug(text: string): string {
  const words = text
    .replace(/\p{No}/gu, '')
    .replace(/[/\p{Pd}]/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return slug(words)
    .replace(/[^a-z0-9-]/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
}
