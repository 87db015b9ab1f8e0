/** Scrolls only where the beginning of the element is out of sight: what was clicked stays where it is. */
export function showTop(element: Element): void {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > globalThis.innerHeight - 120) element.scrollIntoView({ block: 'start' });
}
