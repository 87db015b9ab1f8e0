import { fileExtension } from './file-header.ts';

/**
 * What a file is called: `parley-arden-strait-talks-2031-03-12.parley.json`. Letters of any script stay;
 * what some file system refuses does not.
 * @param title the negotiation's, or null for everything
 * @param day ISO, on the user's own calendar
 */
export function fileName(title: string | null, day: string): string {
  const words = title === null ? 'everything' : slug(title);
  return `parley-${words || 'negotiation'}-${day}${fileExtension}`;
}

const longest = 60;

function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  const letters = Array.from(words?.join('-') ?? '').slice(0, longest);
  return letters.join('').replace(/-$/, '');
}
