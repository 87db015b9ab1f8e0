export interface ComboItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** Further words to find it by. */
  readonly textValue?: string | undefined;
}

/** The items that hold every word typed, in their label, detail or further words; all of them while nothing is typed. */
export function matchingItems(
  items: readonly ComboItem[],
  typed: string | null,
): readonly ComboItem[] {
  const words = fold(typed ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = fold(`${item.label} ${item.detail ?? ''} ${item.textValue ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** The one item with exactly this label, letter case and accents aside. */
export function exactItem(items: readonly ComboItem[], typed: string): ComboItem | undefined {
  const wanted = fold(typed.trim());
  if (wanted === '') return undefined;
  const found = items.filter((item) => fold(item.label.trim()) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
