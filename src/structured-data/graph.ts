/** What a page says of itself in the words of schema.org, as the text of a JSON-LD script. */
import type { Graph, Thing } from 'schema-dts';

/** Text that holds no `<`: nothing in it can end the script, or begin a comment in it. */
export function graphText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
