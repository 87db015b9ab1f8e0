import { stanceNumbers, stances, type Stance } from '#domain/stance.ts';

const onScale = stances.filter((stance) => stanceNumbers[stance] !== null);

/** The digit that chooses a stance while its field has the focus: 1 to 8 along the scale; none off it. */
export function stanceKey(stance: Stance): string | null {
  const at = onScale.indexOf(stance);
  return at === -1 ? null : String(at + 1);
}

/** The stance that a key chooses; null: none. */
export function stanceAt(event: KeyboardEvent): Stance | null {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return null;
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-8]$/.test(key)) return null;
  return (stances as readonly string[]).includes(target.value)
    ? (onScale[Number(key) - 1] ?? null)
    : null;
}
