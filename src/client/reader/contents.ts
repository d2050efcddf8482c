/** Marks the section being read in the contents. */

/** The line of the window, as a share of its height, that counts as where the reader is. */
const line = 0.25;

export function followReading(article: HTMLElement, contents: HTMLElement): void {
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]),
  );
  const sections = [...article.querySelectorAll<HTMLElement>('[data-unit=section]')];
  const margin = `-${line * 100}% 0px -${(1 - line) * 100 - 0.1}%`;
  let current: HTMLAnchorElement | undefined;

  const mark = (section: Element): void => {
    const link = links.get(section.id);
    if (!link || link === current) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    current = link;
    keepInView(link, contents);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target);
    },
    { rootMargin: margin },
  );
  for (const section of sections) observer.observe(section);
}

/** Scrolls the contents alone, and only where the entry cannot be seen. */
function keepInView(link: HTMLElement, contents: HTMLElement): void {
  const entry = link.getBoundingClientRect();
  const frame = contents.getBoundingClientRect();
  if (entry.top >= frame.top && entry.bottom <= frame.bottom) return;
  contents.scrollTop += entry.top - frame.top - frame.height / 3;
}
