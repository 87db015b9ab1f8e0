import { showRow } from '#state/far-rows.ts';
import { focusSoon } from '#ui/focus-soon.ts';

/** Sends the focus to the next or the previous row of the page's list, or into its table. */
export function moveRow(by: 1 | -1): void {
  const rows = rowsOfPage();
  const row = rowWithFocus() ?? rows.find((each) => each.dataset['record'] === lastRecord);
  if (row === undefined || row === null) {
    const cell = document.querySelector<HTMLElement>('#main [role="grid"] [tabindex="0"]');
    if (cell) cell.focus();
    else if (lastRecord !== undefined && showRow(lastRecord)) focusSoon(lastMain);
    else focusRow(by === 1 ? rows[0] : rows.at(-1));
    return;
  }
  focusRow(rows[rows.indexOf(row) + by] ?? row);
}

/** Presses what opens the row that has the focus. Returns whether there is one. */
export function openFocused(): boolean {
  const cell = document.activeElement?.closest<HTMLElement>('[role="grid"] [data-column]');
  const row = rowWithFocus();
  const target = cell ?? (row && mainOf(row));
  target?.click();
  return Boolean(target);
}

/** The id of the row that has the focus, in a table too; empty: none. */
export function focusedRecord(): string {
  const row = document.activeElement?.closest<HTMLElement>(
    '#main :is([data-record], [data-issue])',
  );
  return row?.dataset['record'] ?? row?.dataset['issue'] ?? '';
}

/** Where the list was left, so that it goes on from there. */
let lastRecord: string | undefined;

/** Of the row where the list was left, once it is drawn again. */
function lastMain(): HTMLElement | undefined {
  const row = rowsOfPage().find((each) => each.dataset['record'] === lastRecord);
  return (row && mainOf(row)) ?? undefined;
}

function rowsOfPage(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#main [data-record]')].filter(
    (row) => mainOf(row) !== null && row.checkVisibility(),
  );
}

function rowWithFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('#main [data-record]') ?? null;
}

function focusRow(row: HTMLElement | undefined): void {
  if (!row) return;
  lastRecord = row.dataset['record'];
  mainOf(row)?.focus();
  row.scrollIntoView({ block: 'nearest' });
}

/** A row's way in: what is marked as such, else its first button or link. */
function mainOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector('[data-main]') ?? row.querySelector('a[href], button');
}
