/** A ref: brings the row that the URL names into view. */
export function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
