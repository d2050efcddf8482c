/** Data as JSON: within a page, and as a file. */

/**
 * Data as JSON for a `<script>` that is no code. It holds no `<`: nothing in it can end the element, or begin a
 * comment in it.
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Data as a JSON file that people can read too. */
export function jsonFile(data: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
