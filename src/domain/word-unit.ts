/** Whether a UTF-16 unit of folded text is of a word, near enough: of ASCII its letters and digits, above it all but punctuation. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 47 && unit < 58);
  if (unit < 0xc0) return false;
  return !isPunctuation(unit);
}

/** General, Chinese and full-width punctuation, and what Arabic parts words with. */
function isPunctuation(unit: number): boolean {
  return (
    (unit >= 0x20_00 && unit <= 0x20_6f) ||
    (unit >= 0x30_00 && unit <= 0x30_1f) ||
    unit === 0x06_0c ||
    unit === 0x06_1b ||
    unit === 0x06_1f
  );
}
