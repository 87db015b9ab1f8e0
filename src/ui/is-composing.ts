/**
 * Whether a key belongs to the writing system's own input, as in Chinese or Japanese. Safari tells of the
 * key that ends it only by its code.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells
  return event.isComposing || event.keyCode === 229;
}
