import { trimmed, type Passage } from './source-paragraphs.ts';

/** The sentences of one paragraph, without the space between them, by the rules of its language. */
export function sentencesIn(
  text: string,
  paragraph: Passage,
  language: string,
): readonly Passage[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences: Passage[] = [];
  for (const { index, segment } of segmenter(language).segment(words)) {
    const start = paragraph.start + index;
    const sentence = trimmed(text, { start, end: start + segment.length });
    const before = sentences.at(-1);
    if (!sentence) continue;
    if (before && isUnfinished(text.slice(before.start, before.end))) {
      sentences[sentences.length - 1] = { start: before.start, end: sentence.end };
    } else sentences.push(sentence);
  }
  return sentences;
}

/** The sentences that a passage touches, whole. */
export function sentencesAround(
  text: string,
  paragraph: Passage,
  passage: Passage,
  language: string,
): Passage {
  const touched = sentencesIn(text, paragraph, language).filter(
    ({ start, end }) => start < passage.end && end > passage.start,
  );
  return {
    start: touched[0]?.start ?? passage.start,
    end: Math.max(touched.at(-1)?.end ?? passage.end, passage.end),
  };
}

/** An abbreviation or an initial ends no sentence: "Mr.", "Gen.", "J.". */
function isUnfinished(sentence: string): boolean {
  return /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|Prof|St|No|\p{Lu})\.$/u.test(
    sentence,
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(isTag(language) ? language : undefined, {
    granularity: 'sentence',
  });
  segmenters.set(language, made);
  return made;
}

function isTag(language: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
}
