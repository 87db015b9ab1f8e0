import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { samplePdf } from './sample-pdf.fixture.ts';
import { readDocx } from './source-text-docx.ts';
import { readEml } from './source-text-eml.ts';
import { readHtml } from './source-text-html.ts';
import { readMd } from './source-text-md.ts';
import { readPdf } from './source-text-pdf.ts';
import { readTxt } from './source-text-txt.ts';
import { formatOf, UnreadableDocument } from './source-text.ts';

const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });

test('a format is known by the ending of its name', () => {
  expect(formatOf('a.b.HTML')).toBe('html');
  expect(formatOf('report')).toBeNull();
  expect(formatOf('a.constructor')).toBeNull();
});

test('plain text: paragraphs, joined lines, no control characters', () => {
  const wrapped =
    'The foreign ministers of Aldria and Borea said on\r\nTuesday that they would meet again.';
  expect(readTxt(`\uFEFF${wrapped}\r\n\r\n\r\nNo\u0000 force.\u202E  \r\n`).text).toBe(
    'The foreign ministers of Aldria and Borea said on Tuesday that they would meet again.\n\nNo force.',
  );
  expect(readTxt('One.\nTwo.').text).toBe('One.\n\nTwo.');
  expect(readTxt('- one\n- two\n\nend').text).toBe('- one\n- two\n\nend');
});

test('tidying what is tidy changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = readTxt(text).text;
      expect(readTxt(once).text).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test('Markdown loses its signs and keeps its words', () => {
  const found = readMd(
    '# Second *round*\n\nAldria [said](javascript:alert(1)) **no** to 2*3*4.\n\n> snake_case_name\n\n* one\n* two\n',
  );
  expect(found.title).toBe('Second round');
  expect(found.text).toBe(
    'Second round\n\nAldria said no to 2*3*4.\n\nsnake_case_name\n\n- one\n- two',
  );
});

test('HTML: words and what the page says of itself; nothing that could run', () => {
  const found = readHtml(`<!doctype html><html lang="en"><head><title>Second
    round</title><meta property="og:site_name" content="Strait Post"><meta name="author" content="A. Writer">
    <meta property="article:published_time" content="2031-03-12T08:00:00Z">
    <link rel="canonical" href="javascript:alert(1)"><style>p{color:red}</style></head>
    <body onload="alert(1)"><nav>Home</nav><script>alert("x")</script><h1>Second round</h1>
    <p>Aldria &amp; Borea <a href="javascript:alert(2)" onclick="alert(3)">agreed</a> &lt;b&gt;soon&lt;/b&gt;.
    <img src=x onerror=alert(4)><br>Next line.</p><template><p>hidden</p></template>
    <svg onload=alert(5)><text>svg</text></svg><iframe srcdoc="<script>alert(6)</script>">x</iframe>
    <ul><li>one<li>two</ul><div hidden>gone <b>too</b></div><p>Last</p></body></html>`);
  expect(found).toEqual({
    text: 'Second round\n\nAldria & Borea agreed <b>soon</b>.\nNext line.\n\n- one\n\n- two\n\nLast',
    title: 'Second round',
    author: 'A. Writer',
    outlet: 'Strait Post',
    url: '',
    language: 'en',
    published: '2031-03-12',
  });
});

test('broken HTML ends in text all the same, and very deep nesting too', () => {
  expect(readHtml('<p>One<div><script>alert(1)').text).toBe('One');
  expect(readHtml('<script><p>never').text).toBe('');
  expect(readHtml(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep');
});

test('a Word document: paragraphs, tabs, notes; struck out and doubled words left out', () => {
  const found = readDocx(
    docx(
      '<w:p><w:r><w:t>No third-state</w:t></w:r><w:del><w:r><w:delText>weak</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> force &amp; flag</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>once</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>once</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
      {
        'word/footnotes.xml': strToU8(
          '<w:footnotes><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnotes>',
        ),
        'docProps/core.xml': strToU8(
          '<cp><dc:title>Paper</dc:title><dc:creator>Council</dc:creator></cp>',
        ),
      },
    ),
  );
  expect(found.text).toBe('No third-state force & flag\n\nA\tB\n\nonce\n\nA note.');
  expect(found).toMatchObject({ title: 'Paper', author: 'Council' });
});

const messageOf = async (read: () => unknown): Promise<string> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof UnreadableDocument) return String(error.says.message);
    throw error;
  }
  return 'was read';
};

test('a broken Word document is refused in words', async () => {
  const whole = docx('<w:p/>');
  for (const bytes of [strToU8('no zip'), whole.subarray(0, whole.length / 2), new Uint8Array()]) {
    expect(await messageOf(() => readDocx(bytes))).toContain('damaged');
  }
  const other = zipSync({ 'readme.txt': strToU8('x') });
  expect(await messageOf(() => readDocx(other))).toContain('no Word document');
});

test('an e-mail: subject, sender, day, words; HTML only where there is nothing else', async () => {
  const mail = (body: string, type = 'text/plain') =>
    strToU8(
      `From: "Press office" <press@delmark.example>\r\nSubject: =?utf-8?q?No_comment?=\r\nDate: Wed, 12 Mar 2031 08:00:00 +0000\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`,
    );
  expect(await readEml(mail('We decline.\r\n\r\nThat is all.'))).toMatchObject({
    text: 'We decline.\n\nThat is all.',
    title: 'No comment',
    author: 'Press office',
    published: '2031-03-12',
  });
  const html = await readEml(
    mail('<p>We <b>decline</b>.</p><script>alert(1)</script>', 'text/html'),
  );
  expect(html.text).toBe('We decline.');
});

test('what is no e-mail is refused in words', async () => {
  expect(await messageOf(() => readEml(strToU8('hello')))).toContain('not an e-mail');
  expect(await messageOf(() => readEml(new Uint8Array([0, 1, 2, 255])))).toContain('not an e-mail');
});

test('a PDF: lines are joined to paragraphs, page numbers left out', async () => {
  const found = await readPdf(
    samplePdf([
      [
        'Second round',
        '',
        'The Aldrian foreign minister said on Tuesday that no third-',
        'state force would be accepted on either shore.',
        '',
        'Borea did not agree to any third-state presence, nor to negoti-',
        'ation.',
        '',
        '1',
      ],
      ['A second page.', '', '2'],
    ]),
  );
  expect(found.text).toBe(
    'Second round\n\nThe Aldrian foreign minister said on Tuesday that no third-state force would be accepted on either shore.\n\nBorea did not agree to any third-state presence, nor to negotiation.\n\nA second page.',
  );
});

test('a broken PDF, and one without words, are refused in words', async () => {
  expect(await messageOf(() => readPdf(strToU8('%PDF-1.4 cut')))).toContain('damaged');
  expect(await messageOf(() => readPdf(strToU8('not at all')))).toContain('damaged');
  expect(await messageOf(() => readPdf(samplePdf([[]])))).toContain('no text');
});

test('running heads of many pages are left out', () => {
  const line = (str: string, y: number) => ({
    str,
    x: 0,
    y,
    width: 300,
    height: 10,
    fontSize: 10,
    hasEOL: true,
  });
  const page = (number: number) => [
    line('Strait Post', 800),
    line(`Words of page ${number}.`, 700),
    line(`Page ${number} of 4`, 20),
  ];
  expect(pdfParagraphs([1, 2, 3, 4].map(page))).toEqual(
    [1, 2, 3, 4].map((n) => `Words of page ${n}.`),
  );
});
