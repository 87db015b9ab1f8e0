/** What was typed for a field before the field was there. */
interface TypedAhead {
  readonly text: string;
  /** Enter was pressed after it, which ends it. */
  readonly isEntered: boolean;
}

/** In a field of several lines Enter begins another one. */
type FieldKind = 'one-line' | 'many-lines';

const nothing: TypedAhead = { text: '', isEntered: false };
/** Milliseconds after which a field that has not come is not waited for any more. */
const patience = 10_000;

/** Who keeps the keys. */
interface Keeping {
  readonly kind: FieldKind;
  /** On Escape: the field is not wanted any more. */
  readonly onGivenUp: () => void;
  /** What was typed for a field that did not come, so that it is not lost. */
  readonly onLeft: (text: string) => void;
}

let ahead: TypedAhead | null = null;
let keeping: Keeping | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * A field that takes the focus is on its way: until it calls `takeTyped`, what is typed is kept for it and
 * reaches nothing else. Escape and the pointer end that; after the pointer a field of several lines still gets it.
 * @param already typed before this was called
 */
export function keepTyped(
  onGivenUp: () => void,
  kind: FieldKind = 'one-line',
  already = '',
  onLeft: Keeping['onLeft'] = () => undefined,
): void {
  // What was typed since the key was first heard goes on counting.
  const before = keeping?.kind === kind ? ahead : null;
  stop();
  ahead = before ?? { ...nothing, text: already };
  keeping = { kind, onGivenUp, onLeft };
  addEventListener('keydown', onKeyDown, true);
  addEventListener('pointerdown', onPointerDown, true);
  timer = setTimeout(leave, patience);
}

/** For the field, once it has the focus: it is typed into by itself from here on. */
export function takeTyped(): TypedAhead {
  const taken = ahead ?? nothing;
  stop();
  return taken;
}

/** The field will not come. */
export function dropTyped(): void {
  stop();
}

function leave(): void {
  const [text, left] = [ahead?.text ?? '', keeping?.onLeft];
  stop();
  if (text.trim() !== '') left?.(text);
}

function stop(): void {
  ahead = null;
  keeping = null;
  clearTimeout(timer);
  stopListening();
}

function stopListening(): void {
  removeEventListener('keydown', onKeyDown, true);
  removeEventListener('pointerdown', onPointerDown, true);
}

/** A statement is waited for all the same. */
function onPointerDown(): void {
  if (keeping?.kind === 'many-lines') stopListening();
  else stop();
}

function onKeyDown(event: KeyboardEvent): void {
  if (ahead === null || keeping === null) return;
  // With AltGr a letter comes as one with Ctrl and Alt.
  if ((event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')) return;
  if (event.key === 'Escape') {
    const { onGivenUp } = keeping;
    leave();
    onGivenUp();
  } else if (event.key === 'Enter') {
    ahead = keeping.kind === 'one-line' ? { ...ahead, isEntered: true } : typed(ahead, '\n');
  } else if (ahead.isEntered) return;
  else if (event.key === 'Backspace') ahead = { ...ahead, text: withoutLast(ahead.text) };
  else if (Array.from(event.key).length === 1)
    ahead = isStillHeld(event, ahead) ? ahead : typed(ahead, event.key);
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Of the key that asked for the field. */
function isStillHeld(event: KeyboardEvent, { text }: TypedAhead): boolean {
  return event.repeat && text === '';
}

function typed(before: TypedAhead, more: string): TypedAhead {
  return { ...before, text: before.text + more };
}

function withoutLast(text: string): string {
  return Array.from(text).slice(0, -1).join('');
}
