/** Whether a sentence is in English: the cues are English only, and would mislead in another language. */
export function isEnglish(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return false;
  const telling = words.filter((word) => onlyEnglish.has(word)).length;
  const foreign = words.filter((word) => otherThanEnglish.has(word)).length;
  return telling > 0 && telling > foreign * 2 && telling / words.length >= 0.06;
}

/** Whether a language tag lets English be looked for: it says so, or says nothing. */
export function mayBeEnglish(tag: string | undefined): boolean {
  return tag === undefined || tag.trim() === '' || /^en(?:-|_|$)/i.test(tag.trim());
}

const onlyEnglish = new Set(
  'the and to that with would will not by has have had its it said says told of for this these those their they from which are were been be should must cannot agreed there is his her on we our'.split(
    ' ',
  ),
);

const otherThanEnglish = new Set(
  'der die das und nicht ist ein eine zu den dem von mit le la les des du et est une pour que qui dans el los las y del por una con il lo gli che di per della het een van niet zijn o os da do em não para og det som ikke för att och inte'.split(
    ' ',
  ),
);
