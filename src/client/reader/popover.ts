/** What the popovers of the page have in common. */

/** Pixels to the anchor and to the edges of the window. */
const gap = 6;

/**
 * Places a popover beside what it belongs to, as CSS anchors do where browsers know them: below it, else above it,
 * else where it can be seen. It scrolls with the page.
 */
export function placeBeside(popover: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientHeight } = document.documentElement;
  const lowest = Math.max(gap, clientHeight - height - gap);
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const top =
    [below, above].find((edge) => edge >= gap && edge <= lowest) ??
    Math.max(gap, Math.min(below, lowest));
  popover.style.top = `${top + scrollY}px`;
  // The sides hold when the window turns or narrows, too.
  popover.style.left = `max(${gap}px, min(${anchor.left + scrollX}px, 100% - ${width + gap}px))`;
}

/** Closes a popover once the focus goes on to something else. */
export function closeWhenLeft(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  });
}
