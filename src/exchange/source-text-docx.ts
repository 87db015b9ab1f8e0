import { msg } from '@lingui/core/macro';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { fromParagraphs } from './plain-text.ts';
import { foundText, UnreadableDocument, type FoundText } from './source-text.ts';

/** What a part may unpack to: far above any report, far below what would stop the page. */
const largestPart = 256 * 1024 * 1024;

/** The words of a Word document, its notes after them. Changes that were struck out are left out. @throws UnreadableDocument */
export function readDocx(bytes: Uint8Array): FoundText {
  const parts = unpacked(bytes);
  const body = parts['word/document.xml'];
  if (body === undefined) throw new UnreadableDocument(notWord);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) =>
    parts[name] === undefined ? [] : paragraphsOf(parts[name]),
  );
  const text = fromParagraphs([...paragraphsOf(body), ...notes]);
  return foundText(text, aboutOf(parts['docProps/core.xml'] ?? ''));
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.has(name)) return false;
        if (originalSize > largestPart) throw new UnreadableDocument(tooBig);
        return true;
      },
    });
    return Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, strFromU8(content)]),
    );
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(broken, error);
  }
}

function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let words = '';
  let isText = false;
  /** Within what Word keeps for older programs: said twice. */
  let fallbacks = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'mc:Fallback') fallbacks += 1;
        if (fallbacks > 0) return;
        if (name === 'w:t') isText = true;
        if (name === 'w:tab') words += '\t';
        if (name === 'w:br' || name === 'w:cr') words += '\n';
        if (name === 'w:noBreakHyphen') words += '\u2011';
      },
      ontext(text) {
        if (isText && fallbacks === 0) words += text;
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') fallbacks -= 1;
        if (name === 'w:t') isText = false;
        if (name !== 'w:p' || fallbacks > 0) return;
        paragraphs.push(words);
        words = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs;
}

function aboutOf(xml: string): Partial<FoundText> {
  const about: Record<string, string> = {};
  let name = '';
  const parser = new Parser(
    {
      onopentag: (opened) => void (name = opened),
      ontext: (text) => void (about[name] = (about[name] ?? '') + text),
      onclosetag: () => void (name = ''),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return {
    title: about['dc:title']?.trim() ?? '',
    author: about['dc:creator']?.trim() ?? '',
    language: about['dc:language']?.trim() ?? '',
  };
}

const wanted: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
]);

const notWord = msg`This file holds no Word document. Save it as .docx once more in the program that made it, or copy its text and paste it here.`;
const broken = msg`The Word document is damaged and cannot be opened. Save it as .docx once more in the program that made it, or copy its text and paste it here.`;
const tooBig = msg`The Word document unpacks to more than 256 MB, which is more than this page can read. Copy the part that you need and paste it here.`;
