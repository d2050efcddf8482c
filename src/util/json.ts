/**
 * Data as JSON for a `<script>` that is no code. It holds no `<`: nothing in it can end the element, or begin a
 * comment in it.
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
