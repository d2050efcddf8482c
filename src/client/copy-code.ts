/** Adds a “Copy” button to each copyable piece of code. */
import { toClipboard } from './clipboard.ts';
import { element } from './element.ts';
import { part } from './part.ts';

for (const block of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
  const code = part(block, 'code', HTMLElement);
  const said = element('span', '');
  said.setAttribute('role', 'status');
  const button = element('button', 'screen-only', 'Copy');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy: ${block.dataset['copyable'] ?? ''}`);
  button.addEventListener('click', () => {
    void toClipboard({ text: code.textContent }).then((isCopied) => {
      if (!isCopied) getSelection()?.selectAllChildren(code);
      said.textContent = isCopied
        ? 'Copied.'
        : 'The browser does not let this page copy. The text is selected, so you can copy it yourself.';
    });
  });
  part(block, '[data-copy-place]', HTMLElement).append(said, button);
}
