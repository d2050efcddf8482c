/** Where footnotes are referred to. */

/** `<FootnoteMark to="fn-2" id="fn-2-mark">`, in any order of attributes. */
const footnoteMark = /<FootnoteMark\b([^>]*)>/g;

/**
 * Ids of the marks that lead to each footnote, in the order of the text.
 * @param body MDX of the report; marks without an id are left out, because nothing can link back to them
 */
export function marksByFootnote(body: string): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const [, attributes = ''] of body.matchAll(footnoteMark)) {
    const to = attribute(attributes, 'to');
    const id = attribute(attributes, 'id');
    if (to && id) marks.set(to, [...(marks.get(to) ?? []), id]);
  }
  return marks;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
