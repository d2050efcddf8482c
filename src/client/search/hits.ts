/** A hit as a link: whose words, where they stand, the words. */
import type { HitData } from './engine.ts';

/** The list item of a hit. Nothing of its text is read as HTML, but for the marks. */
export function hitItem({ url, excerpt, content, meta }: HitData): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.dataset['hit'] = '';
  link.href = url;
  link.append(
    line('hit-source', [meta.title, meta.date]),
    ' ',
    line('hit-place', [meta.place, meta.section]),
    ' ',
    words(excerpt, content),
  );
  item.append(link);
  return item;
}

function line(className: string, parts: readonly (string | undefined)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = parts.filter(Boolean).join(' · ');
  return element;
}

/** The excerpt with its marks, and an ellipsis where the unit goes on. */
function words(excerpt: string, content: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'hit-words';
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  const text = parsed.body.textContent.trim();
  if (!content.trimStart().startsWith(text.slice(0, 40))) element.append('… ');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      element.append(mark);
    } else {
      element.append(node.textContent ?? '');
    }
  }
  if (!content.trimEnd().endsWith(text.slice(-40))) element.append(' …');
  return element;
}
