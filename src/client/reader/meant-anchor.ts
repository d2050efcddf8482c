/** Fragments as people type and paste them → as addresses have them. */

/**
 * The fragment that was probably meant: without what a mail program took in behind it (`p47.`), in small letters,
 * and `p47` for `47`, `para 47` and `Paragraph-47`.
 * @param fragment as an address holds it, without `#`, percent-encoded or not
 */
export function meantAnchor(fragment: string): string {
  // A form's decoder takes what is encoded wrongly as it stands, where decodeURIComponent would throw.
  const decoded = new URLSearchParams(`f=${fragment.replace(/[+&]/gu, '-')}`).get('f') ?? '';
  const [place = ''] = decoded.split(':~:');
  const slug = place
    .trim()
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/[\s_]+/gu, '-')
    .toLowerCase();
  return slug.replace(/^(?:p|para|paragraph)?[-.]?0*(?=\d+$)/u, 'p');
}
