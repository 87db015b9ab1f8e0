import { msg } from '@lingui/core/macro';
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { fromParagraphs } from './plain-text.ts';
import { foundText, UnreadableDocument, type FoundText } from './source-text.ts';

/** The words of a PDF, without what repeats on every page. Takes seconds for hundreds of pages: for a worker. @throws UnreadableDocument */
export async function readPdf(bytes: Uint8Array): Promise<FoundText> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 }).catch((error: unknown) => {
    throw new UnreadableDocument(isLocked(error) ? locked : broken, error);
  });
  try {
    const { items } = await extractTextItems(document);
    const text = fromParagraphs(pdfParagraphs(items));
    if (text === '') throw new UnreadableDocument(pictures);
    return foundText(text, await aboutOf(document));
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(broken, error);
  }
}

async function aboutOf(document: Parameters<typeof getMeta>[0]): Promise<Partial<FoundText>> {
  const { info } = await getMeta(document);
  const word = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  return {
    title: word(info['Title']),
    author: word(info['Author']),
    language: word(info['Language']),
  };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

const broken = msg`The PDF is damaged and cannot be read. Save it once more in the program that made it, or copy its text and paste it here.`;
const locked = msg`The PDF is locked with a password. Save it without one, or copy its text and paste it here.`;
const pictures = msg`The PDF holds pictures of its pages and no text. Run text recognition over it first, or add it as a reference only.`;
