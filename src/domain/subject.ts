/** The words by which people know a row: its title, its name, or the beginning of its text. */
export function subjectOf(row: object): string {
  const { title, name, label, text } = row as Readonly<Record<string, unknown>>;
  for (const words of [title, name, label, text]) {
    if (typeof words === 'string' && words.trim() !== '') return words.trim().slice(0, 200);
  }
  return '';
}
