import { makeId, type NegotiationId, type SourceId } from '#domain/id.ts';
import type { Given } from '#domain/row.ts';
import type { Source } from '#domain/source.ts';
import type { SourceText } from '#domain/source-text.ts';
import { subjectOf } from '#domain/subject.ts';
import { database } from '#data/database.ts';
import { gesture, MissingRow, type Gesture, type Patch } from './gesture.ts';

/** A text to be kept with its source. */
export type KeptText = Omit<Given<SourceText>, 'sourceId'>;

/** Adds a source with its text, or a reference only (null), as one gesture. */
export async function addSource(
  negotiationId: NegotiationId,
  given: Given<Source>,
  text: KeptText | null,
): Promise<Gesture<SourceId>> {
  const id = makeId<'source'>();
  const about = { verb: 'create', table: 'sources', negotiationId, subject: given.title } as const;
  return await gesture(about, (write) => {
    write.insert('sources', id, { ...given, textHash: text?.hash ?? null });
    if (text) write.insert('sourceTexts', makeId<string>(), { ...text, sourceId: id });
    return id;
  });
}

/** Edits a source, and gives it the text that it lacked. A text that is there already is never replaced. */
export async function editSource(
  id: SourceId,
  fields: Patch<'sources'>,
  text: KeptText | null,
): Promise<Gesture<void>> {
  const source = await database.sources.get(id);
  if (!source) throw new MissingRow(`sources ${id}`);
  const { negotiationId } = source;
  const about = {
    verb: 'edit',
    table: 'sources',
    negotiationId,
    subject: subjectOf(source),
  } as const;
  return await gesture(about, async (write) => {
    const isNew = text !== null && source.textHash === null;
    await write.patch('sources', id, isNew ? { ...fields, textHash: text.hash } : fields);
    if (isNew) write.insert('sourceTexts', makeId<string>(), { ...text, sourceId: id });
  });
}
