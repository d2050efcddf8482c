/** What popovers have in common. */

/** Pixels between a popover and its anchor or the edges of the window. */
const gap = 6;

/**
 * Places a popover beside its anchor, as CSS anchor positioning would in browsers that support it: below, else above,
 * else wherever it is visible. It scrolls with the page.
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
  // In CSS, so that it stays within the window when that is turned or made narrower.
  popover.style.left = `max(${gap}px, min(${anchor.left + scrollX}px, 100% - ${width + gap}px))`;
}

/** Closes a popover when the focus moves to something outside it. */
export function closeWhenLeft(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  });
}
