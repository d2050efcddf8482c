/** The place of a heading in its report, decided by the framework's outline and not by the levels of the markup. */
import type { OutlineNode } from '../../schemas/registers.ts';
import { wholePattern } from '../../util/patterns.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';

/** The place of a heading. */
export interface Place {
  /** 1 for the report's own parts, at most 4. */
  level: number;
  /** The outline's entry for the section; null if it has none. */
  node: OutlineNode | null;
  parent: Place | null;
  /** The heading as printed. */
  title: string;
}

/** A heading, without footnote marks. */
interface Heading {
  title: string;
  /** Whether there is nothing but lists, with their footnotes, below it. */
  overLists: boolean;
}

const deepest = 4;

/**
 * Places the headings of one report in turn. A heading named in the outline goes below the nearest open section
 * that may contain it; any other goes below the last heading that was named and may contain it.
 */
export function createOutline(
  nodes: readonly OutlineNode[],
  vocabulary: Vocabulary,
): (heading: Heading) => Place {
  let current: Place | null = null;
  return (heading) => {
    const names = vocabulary.names(heading.title);
    const isGraded = vocabulary.partedGrade(heading.title) !== null;
    current = place({ ...heading, isGraded }, names, current, nodes);
    return current;
  };
}

function place(
  { title, overLists, isGraded }: Heading & { isGraded: boolean },
  names: readonly string[],
  current: Place | null,
  top: readonly OutlineNode[],
): Place {
  for (let open = current; open !== null; open = open.parent) {
    const children = open.node?.children;
    if (children === 'any') {
      const sibling = find(names, top);
      // An annex may repeat any heading of the report; only another annex ends it.
      if (sibling?.role === open.node?.role && sibling !== null) return below(null, title, sibling);
      return below(open, title, null);
    }
    const node = Array.isArray(children) ? find(names, children) : null;
    if (node !== null) return below(open, title, node);
  }
  const node = find(names, top);
  if (node !== null) return below(null, title, node);
  let parent = current;
  const mayContain = ({ node }: Place): boolean =>
    node !== null && (node.children !== 'lists' || overLists);
  // A grade belongs to an area of its own, even one that the framework does not name.
  const isOther = (open: Place): boolean =>
    isGraded && inherited(open, ({ area }) => area) !== null;
  while (parent !== null && (!mayContain(parent) || isOther(parent))) parent = parent.parent;
  return below(parent, title, null);
}

function below(parent: Place | null, title: string, node: OutlineNode | null): Place {
  return { level: Math.min((parent?.level ?? 0) + 1, deepest), node, parent, title };
}

function find(names: readonly string[], nodes: readonly OutlineNode[]): OutlineNode | null {
  for (const name of names) {
    const matches = (pattern: string): boolean => wholePattern(pattern).test(name);
    const node = nodes.find(({ match }) => match.some(matches));
    if (node !== undefined) return node;
  }
  return null;
}

/** The value of a place, or of its nearest ancestor that has one; null if none has. */
export function inherited<T>(
  place: Place | null,
  value: (node: OutlineNode) => T | undefined,
): T | null {
  for (let open = place; open !== null; open = open.parent) {
    const own = open.node === null ? undefined : value(open.node);
    if (own !== undefined) return own;
  }
  return null;
}

/** The part of the report that a place belongs to: its top-level section. */
export function partOf(place: Place): Place {
  return place.parent === null ? place : partOf(place.parent);
}
