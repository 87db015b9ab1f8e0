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
    const { whole } = foldedOf(item);
    return words.every((word) => whole.includes(word));
  });
}

/** The one item with exactly this label, letter case and accents aside. */
export function exactItem(items: readonly ComboItem[], typed: string): ComboItem | undefined {
  const wanted = fold(typed.trim());
  if (wanted === '') return undefined;
  const found = items.filter((item) => foldedOf(item).label === wanted);
  return found.length === 1 ? found[0] : undefined;
}

interface Folded {
  readonly label: string;
  readonly whole: string;
}

/** Folding ten thousand labels takes longer than a key may: once for each item. */
const known = new WeakMap<ComboItem, Folded>();

function foldedOf(item: ComboItem): Folded {
  const before = known.get(item);
  if (before) return before;
  const { label, detail = '', textValue = '' } = item;
  const folded = { label: fold(label.trim()), whole: fold(`${label} ${detail} ${textValue}`) };
  known.set(item, folded);
  return folded;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
