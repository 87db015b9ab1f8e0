/** "23 Nov 2026, 10:42". @param at epoch milliseconds */
export function momentWords(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
