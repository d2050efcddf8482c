/** What the popovers of the page have in common. */

/** Pixels to the anchor and to the edges of the window. */
const gap = 6;

/**
 * Places a popover beside what it belongs to, as CSS anchors do where browsers know them: below it, else above it,
 * else where it can be seen. It scrolls with the page.
 */
export function placeBeside(popover: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const lowest = clientHeight - height - gap;
  const top = below <= lowest ? below : above >= gap ? above : Math.max(gap, lowest);
  const left = Math.max(gap, Math.min(anchor.left, clientWidth - width - gap));
  popover.style.top = `${top + scrollY}px`;
  popover.style.left = `${left + scrollX}px`;
}

/** Closes a popover once the focus goes on to something else. */
export function closeWhenLeft(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  });
}
