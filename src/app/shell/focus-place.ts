/** An element by what stays when the page is drawn anew. */
export interface FocusPlace {
  /** Finds the row that it is in or is; null: none. */
  readonly row: string | null;
  /** The record of that row, and the column where it is a cell: a list may have to draw it first. */
  readonly record: string | null;
  readonly column: number | null;
  readonly tag: string;
  /** Where it leads, or what it is called. */
  readonly name: string;
  /** Which one of those that are alike. */
  readonly nth: number;
}

/** Null for what is no place to return to: the page itself, and what floats over it. */
export function placeOf(element: HTMLElement): FocusPlace | null {
  if (element.id === 'main' || element === document.body) return null;
  if (element.closest(floats) !== null) return null;
  const { record, issue, column } = rowWith(element)?.dataset ?? {};
  const place = {
    row: rowOf(element),
    record: record ?? issue ?? null,
    column: column === undefined ? null : Number(column),
    tag: element.localName,
    name: nameOf(element),
  };
  return { ...place, nth: alike(place).indexOf(element) };
}

export function elementAt(place: FocusPlace): HTMLElement | null {
  const found = alike(place);
  const element = found[place.nth] ?? found[0];
  return element?.checkVisibility() ? element : null;
}

const floats =
  '[role="dialog"]:not([data-sheet]), [role="alertdialog"], [role="menu"], [role="listbox"]';

function alike({
  row,
  tag,
  name,
}: Pick<FocusPlace, 'row' | 'tag' | 'name'>): readonly HTMLElement[] {
  const selector = row === null ? tag : `${tag}${row}, ${row} ${tag}`;
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.filter((each) => nameOf(each) === name && (row !== null || rowOf(each) === null));
}

function rowWith(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[data-record], [data-issue]');
}

function rowOf(element: HTMLElement): string | null {
  const row = rowWith(element);
  if (!row) return null;
  const { record, issue, column } = row.dataset;
  if (record !== undefined) return `[data-record="${CSS.escape(record)}"]`;
  const ofIssue = `[data-issue="${CSS.escape(issue ?? '')}"]`;
  return column === undefined ? ofIssue : `${ofIssue}[data-column="${CSS.escape(column)}"]`;
}

/** A cell of the table is told by its row and column alone. */
function nameOf(element: HTMLElement): string {
  if (element.dataset['column'] !== undefined) return '';
  const own = element.getAttribute('href') ?? element.getAttribute('aria-label');
  return own ?? element.textContent.trim().slice(0, 80);
}
