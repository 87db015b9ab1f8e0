/** The page that a page hangs under; null: there is none. */
export function pageAbove(pathname: string): string | null {
  const parts = pathname.split('/').filter(Boolean);
  const [first, folder, place, , view] = parts;
  if (parts.length === 0) return null;
  if (first !== 'n' || folder === undefined || place === undefined) return '/';
  if (place === 't') return `/${parts.slice(0, view === undefined ? 2 : 4).join('/')}`;
  return `/${parts.slice(0, parts.length > 3 ? 3 : 2).join('/')}`;
}
