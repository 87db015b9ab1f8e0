/** Whether a dialog or a menu is open: keys are its own then. */
export function isInFloat(): boolean {
  const floats =
    '[role="dialog"]:not([data-sheet]), [role="alertdialog"], [role="menu"], dialog[open]';
  return document.querySelector(floats) !== null;
}

/** Text fields, and lists that jump to what begins with the letter; a checkbox or a radio takes none. */
export function takesLetters(target: Element): boolean {
  return takesText(target) || target.closest('select, [role="listbox"]') !== null;
}

/** Where the browser's own undo stays. */
export function takesText(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  const isEditable = target instanceof HTMLElement && target.isContentEditable;
  return isEditable || target.closest('textarea, [role="textbox"]') !== null;
}

const withoutText: ReadonlySet<string> = new Set([
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'button',
  'submit',
  'reset',
  'image',
]);
