import { foldText } from './fold-text.ts';

/** Another row of the same name, whatever the case and the marks on letters. Two may be meant: warn, never refuse. */
export function sameName<R extends { readonly id: string; readonly name: string }>(
  name: string,
  rows: readonly R[],
  ownId: string | null,
): R | null {
  const folded = foldText(name).trim();
  if (folded === '') return null;
  return rows.find((row) => row.id !== ownId && foldText(row.name).trim() === folded) ?? null;
}
