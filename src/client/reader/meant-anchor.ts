/** Fragments as people type and paste them → fragments of the site. */

/**
 * The fragment that was probably meant: without punctuation that a mail program took for part of it (`p47.`), in lower
 * case, and `p47` for `47`, `para 47` and `Paragraph-47`.
 * @param fragment as in an address, without `#`, percent-encoded or not
 */
export function meantAnchor(fragment: string): string {
  // URLSearchParams leaves wrongly encoded text as it is, whereas decodeURIComponent would throw.
  const decoded = new URLSearchParams(`f=${fragment.replace(/[+&]/gu, '-')}`).get('f') ?? '';
  const [place = ''] = decoded.split(':~:');
  const slug = place
    .trim()
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/[\s_]+/gu, '-')
    .toLowerCase();
  return slug.replace(/^(?:p|para|paragraph)?[-.]?0*(?=\d+$)/u, 'p');
}
