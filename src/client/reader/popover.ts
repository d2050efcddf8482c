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
  const lowest = Math.max(gap, clientHeight - height - gap);
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const top =
    [below, above].find((edge) => edge >= gap && edge <= lowest) ?? between(gap, below, lowest);
  popover.style.top = `${top + scrollY}px`;
  popover.style.left = `${between(gap, anchor.left, clientWidth - width - gap) + scrollX}px`;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Closes a popover once the focus goes on to something else. */
export function closeWhenLeft(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  });
}
