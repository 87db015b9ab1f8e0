/** The words by which people know a row: its title, its name, or the beginning of its text. */
export function subjectOf(row: object): string {
  const { title, name, text } = row as { title?: unknown; name?: unknown; text?: unknown };
  for (const words of [title, name, text]) {
    if (typeof words === 'string' && words.trim() !== '') return words.trim().slice(0, 200);
  }
  return '';
}
