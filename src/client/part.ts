/**
 * The one element of a kind that markup and script agree on.
 * @throws Error where the markup lacks it
 */
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${selector}".`);
  return found;
}
