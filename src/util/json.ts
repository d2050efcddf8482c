/** Data as JSON, within a page and as a file. */

/**
 * Data as JSON for a `<script>` that is not code. It contains no `<`, so nothing in it can end the element or begin a
 * comment.
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Data as a JSON file that people can also read. */
export function jsonFile(data: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
