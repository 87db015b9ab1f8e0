/** What stands around a field on a page of the program: so many elements, of which so many are links. */
export interface Furniture {
  readonly elements: number;
  readonly links: number;
}

/** Fills the page with it. */
export function furnish({ elements, links }: Furniture): void {
  const box = document.createElement('div');
  box.style.cssText = 'display: flex; flex-wrap: wrap; gap: 4px; font-size: 12px';
  for (let n = 0; n < elements; n += 1) {
    const each = document.createElement(n < links ? 'a' : 'span');
    if (each instanceof HTMLAnchorElement) each.href = `/place/${n}`;
    each.textContent = `Place ${n + 1}`;
    box.append(each);
  }
  document.body.append(box);
}
