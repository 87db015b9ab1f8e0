import { formatOf, foundText, UnreadableDocument, type FoundText } from '#exchange/source-text.ts';
import type { SourceFormat } from '#domain/source-text.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface SourceFile {
  readonly ok: true;
  readonly found: FoundText;
  readonly format: SourceFormat;
  readonly fileName: string;
}

type SourceFileAnswer =
  | SourceFile
  | { readonly ok: false; readonly says: readonly MessageDescriptor[] };

const largest = 100 * 1024 * 1024;
/** As the schema of kept texts has it. */
const longest = 33_554_432;

/** Reads a document into plain text; what reads its format is loaded only now. */
export async function readSourceFile(file: File): Promise<SourceFileAnswer> {
  const format = formatOf(file.name);
  if (format === null) return refused(unknownFormat);
  if (file.size > largest) return refused(tooBig);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readers[format](bytes);
    if (found.text.trim() === '') return refused(empty);
    if (found.text.length > longest) return refused(tooBig);
    return { ok: true, found, format, fileName: file.name };
  } catch (error) {
    if (error instanceof UnreadableDocument) return refused(error.says);
    return refused(error instanceof DOMException ? gone : broken);
  }
}

/** The words of pasted HTML, or of pasted plain text. */
export async function readPasted(html: string, plain: string): Promise<FoundText> {
  if (html !== '') {
    const { readHtml } = await import('#exchange/source-text-html.ts');
    const found = readHtml(html);
    // What the clipboard says of itself is the browser's, not the document's.
    if (found.text !== '') return foundText(found.text);
  }
  const { readTxt } = await import('#exchange/source-text-txt.ts');
  return readTxt(plain);
}

/** SHA-256 in hex. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Reader = (bytes: Uint8Array<ArrayBuffer>) => Promise<FoundText>;

const readers: Readonly<Record<Exclude<SourceFormat, 'pasted'>, Reader>> = {
  txt: async (bytes) => (await import('#exchange/source-text-txt.ts')).readTxt(decoded(bytes)),
  md: async (bytes) => (await import('#exchange/source-text-md.ts')).readMd(decoded(bytes)),
  html: async (bytes) => (await import('#exchange/source-text-html.ts')).readHtml(decoded(bytes)),
  docx: async (bytes) => (await import('#exchange/source-text-docx.ts')).readDocx(bytes),
  eml: async (bytes) => await (await import('#exchange/source-text-eml.ts')).readEml(bytes),
  pdf: async (bytes) => await (await import('#exchange/pdf-aside.ts')).readPdfAside(bytes),
};

/** UTF-8, UTF-16 by its mark, the encoding that an HTML page names, else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new UnreadableDocument(notText);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
    const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

const unknownFormat = msg`Parley reads .txt, .md, .html, .docx, .pdf and .eml files. Save the document as one of these, or copy its text and paste it here.`;
const tooBig = msg`The file is larger than a source can be: 100 MB, or 32 million characters. Copy the part that you need and paste it here.`;
const empty = msg`There is no text in this file. Choose another one, or add it as a reference only.`;
const notText = msg`This is not a text file, whatever its name says. Choose the document itself, or copy its text and paste it here.`;
const gone = msg`The browser could not read the file. It may have been moved, changed or taken away since it was chosen. Choose it again.`;
const broken = msg`The file could not be read. It may be damaged. Save it once more in the program that made it, or copy its text and paste it here.`;
const untouched = msg`Nothing was added, and what you typed is still here.`;

function refused(what: MessageDescriptor): SourceFileAnswer {
  return { ok: false, says: [what, untouched] };
}
