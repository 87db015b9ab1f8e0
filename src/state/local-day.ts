/** Today as an ISO day on the user's own calendar. Not for use while drawing: see useToday. */
export function localDay(): string {
  const now = new Date();
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
