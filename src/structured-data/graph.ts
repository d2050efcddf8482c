/** The schema.org description of a page, as the text of a JSON-LD script. */
import type { Graph, Thing } from 'schema-dts';
import { inlineJson } from '../util/json.ts';

export function graphText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return inlineJson(graph);
}
