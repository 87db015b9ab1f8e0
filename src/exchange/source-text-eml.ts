import { msg } from '@lingui/core/macro';
import PostalMime, { type Address } from 'postal-mime';
import { tidied } from './plain-text.ts';
import { readHtml } from './source-text-html.ts';
import { foundText, UnreadableDocument, type FoundText } from './source-text.ts';

/** The words of an e-mail; its subject, sender and day say what it is. @throws UnreadableDocument */
export async function readEml(bytes: Uint8Array): Promise<FoundText> {
  const mail = await PostalMime.parse(bytes).catch((error: unknown) => {
    throw new UnreadableDocument(broken, error);
  });
  const hasHead = mail.headers.some(({ key }) => mailHeaders.has(key));
  if (!hasHead) throw new UnreadableDocument(broken);
  const plain = mail.text?.trim() ? tidied(mail.text) : '';
  const text = plain === '' && mail.html ? readHtml(mail.html).text : plain;
  return foundText(text, {
    title: mail.subject?.trim() ?? '',
    author: nameOf(mail.from),
    published: dayOf(mail.date),
  });
}

const mailHeaders: ReadonlySet<string> = new Set(['from', 'subject', 'date', 'to', 'message-id']);

function nameOf(sender: Address | undefined): string {
  return sender ? sender.name || (sender.address ?? '') : '';
}

/** The day in UTC, which postal-mime makes of the header; blank where that is no date. */
function dayOf(date: string | undefined): string {
  return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(date ?? '')?.[0] ?? '';
}

const broken = msg`This is not an e-mail that can be read: it lacks the lines that every e-mail begins with. Save it as .eml once more, or copy its text and paste it here.`;
