/**
 * An element that markup and script agree on: the first that matches, which must be of the given kind.
 * @throws Error if the markup lacks it
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
