import { Parser } from 'htmlparser2';
import { fromParagraphs } from './plain-text.ts';
import { foundText, type FoundText } from './source-text.ts';

/**
 * The words of a page. Nothing of it is ever put into a document: it is read sign by sign into strings,
 * so its scripts, handlers and links have nowhere to run.
 */
export function readHtml(html: string): FoundText {
  const paragraphs: string[] = [];
  const about: Record<string, string> = {};
  let words = '';
  let title = '';
  /** The element whose content is left out, and how deep it is nested in itself. */
  let skipped: { readonly name: string; depth: number } | null = null;
  let preformatted = 0;
  const close = () => {
    if (words.trim() !== '') paragraphs.push(words.trim());
    words = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped) {
          if (skipped.name === name) skipped.depth += 1;
          return;
        }
        if (isLeftOut(name, attributes)) {
          if (!emptyElements.has(name)) skipped = { name, depth: 1 };
          if (name === 'head') skipped = null;
          return;
        }
        noteAbout(about, name, attributes);
        if (name === 'br') words += '\n';
        else if (blocks.has(name)) close();
        if (name === 'li') words += '- ';
        if (name === 'pre') preformatted += 1;
        if ((name === 'td' || name === 'th') && words !== '') words += '\t';
      },
      ontext(text) {
        if (skipped?.name === 'title') title += text;
        if (skipped) return;
        if (preformatted > 0) words += text;
        else {
          const flat = text.replaceAll(/\s+/g, ' ');
          words += /\s$/.test(words) || words === '' ? flat.trimStart() : flat;
        }
      },
      onclosetag(name) {
        if (skipped) {
          if (skipped.name === name) skipped.depth -= 1;
          if (skipped.depth === 0) skipped = null;
          return;
        }
        if (name === 'pre' && preformatted > 0) preformatted -= 1;
        if (blocks.has(name)) close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  close();
  return foundText(fromParagraphs(paragraphs), {
    title: (about['og:title'] ?? title).replaceAll(/\s+/g, ' ').trim(),
    author: about['author'] ?? '',
    outlet: about['og:site_name'] ?? '',
    url: webAddress(about['canonical'] ?? about['og:url'] ?? ''),
    language: about['lang'] ?? '',
    published:
      /^\d{4}-\d{2}-\d{2}/.exec(about['article:published_time'] ?? about['date'] ?? '')?.[0] ?? '',
  });
}

const spaced = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const blocks = spaced(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul',
);

const leftOut = spaced(
  'script style template noscript title iframe object embed applet svg math canvas audio video map select option datalist textarea button input nav frame frameset noframes',
);

const emptyElements = spaced('input embed frame');

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return leftOut.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true'
    ? !voidElements.has(name) || leftOut.has(name)
    : false;
}

const voidElements = spaced('br hr img wbr meta link area base col source track param');

/** What the head of the page says of it. */
function noteAbout(
  about: Record<string, string>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const keep = (key: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') about[key] ??= value.trim();
  };
  if (name === 'html') keep('lang', attributes['lang']);
  if (name === 'link' && attributes['rel'] === 'canonical') keep('canonical', attributes['href']);
  if (name === 'meta') {
    const key = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    if (known.has(key)) keep(key, attributes['content']);
  }
}

const known = spaced('og:title og:site_name og:url author date article:published_time');

/** Only addresses of the web are taken over: no javascript:, data: or file:. */
function webAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '';
}
