import type { Reliability } from '#domain/grade.ts';
import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import type { Source, SourceKind } from '#domain/source.ts';
import type { SourceFormat } from '#domain/source-text.ts';
import { headlineOf, type ArrivedText, type FoundAbout } from './arrived-text.ts';

export interface SourceForm extends ArrivedText {
  readonly title: string;
  readonly kind: SourceKind | null;
  readonly outlet: string;
  readonly author: string;
  readonly published: FuzzyDate;
  readonly url: string;
  readonly language: string;
  readonly reliability: Reliability;
  readonly note: string;
}

export function sourceFormOf(source: Source | undefined): SourceForm {
  return {
    title: source?.title ?? '',
    kind: source?.kind ?? null,
    outlet: source?.outlet ?? '',
    author: source?.author ?? '',
    published: source?.published ?? unknownDate,
    url: source?.url ?? '',
    language: source?.language ?? '',
    reliability: source?.reliability ?? 'F',
    note: source?.note ?? '',
    text: '',
    format: 'pasted',
    fileName: '',
  };
}

/** The record's fields as they are written. */
export function fieldsOf(form: SourceForm) {
  const { text: _text, format: _format, fileName: _name, ...fields } = form;
  return {
    ...fields,
    title: fields.title.trim(),
    outlet: fields.outlet.trim(),
    author: fields.author.trim(),
    url: fields.url.trim(),
    language: fields.language.trim(),
  };
}

/** A text arrives: what it says of itself fills the fields that are still blank. */
export function withText(
  form: SourceForm,
  found: FoundAbout & { readonly text: string },
  from: { readonly format: SourceFormat; readonly fileName: string },
): Partial<SourceForm> {
  const published = { words: '', edtf: found.published };
  const isDated = form.published.words !== '' || form.published.edtf !== null;
  return {
    ...from,
    text: found.text,
    title: form.title.trim() || found.title || headlineOf(found.text),
    author: form.author || found.author,
    outlet: form.outlet || found.outlet,
    url: form.url || found.url,
    language:
      form.language || (/^[A-Za-z]{2,3}(-[\w-]+)?$/.test(found.language) ? found.language : ''),
    published: isDated || found.published === '' ? form.published : published,
  };
}
