import { mapPatch } from '#domain/map-patch.ts';
import { ranksFor } from '#domain/rank.ts';
import { pointsOf } from '#domain/readout-points.ts';
import type { Readout } from '#domain/readout.ts';
import { isBlank } from '#domain/refusal.ts';
import type { Given } from '#domain/row.ts';
import type { Patch } from '#state/write.ts';

export interface PointForm {
  readonly id: string;
  readonly text: string;
  readonly aboutPartyId: string | null;
}

export type ReadoutForm = Pick<
  Readout,
  'text' | 'saidById' | 'post' | 'occasion' | 'date' | 'sourceId' | 'tlp' | 'markingLabel'
> & { readonly points: readonly PointForm[] };

export function formOfReadout(readout: Given<Readout>): ReadoutForm {
  const { text, saidById, post, occasion, date, sourceId, tlp, markingLabel } = readout;
  const points = pointsOf(readout).map(({ id, point }) => ({
    id,
    text: point.text,
    aboutPartyId: point.aboutPartyId,
  }));
  return { text, saidById, post, occasion, date, sourceId, tlp, markingLabel, points };
}

export function isReadoutBlank({ text, points }: ReadoutForm): boolean {
  return isBlank(text) && points.every((point) => isBlank(point.text));
}

export function readoutOfForm(form: ReadoutForm, blank: Given<Readout>): Given<Readout> {
  return { ...blank, ...form, points: pointsOfForm(form, blank) };
}

export function patchOfReadout(form: ReadoutForm, readout: Readout): Patch<'readouts'> {
  const { points: _points, ...plain } = form;
  return { ...plain, ...mapPatch('points', readout.points, pointsOfForm(form, readout)) };
}

/** Blank points are left out; ranks are kept where nothing but the end of the list changed. */
function pointsOfForm({ points }: ReadoutForm, before: Pick<Readout, 'points'>): Readout['points'] {
  const kept = points.filter((point) => !isBlank(point.text));
  const ranks = ranksOf(kept, before);
  return Object.fromEntries(
    kept.map(({ id, text, aboutPartyId }, index) => [
      id,
      { text: text.trim(), aboutPartyId, rank: ranks[index] ?? 'a0' },
    ]),
  );
}

function ranksOf(kept: readonly PointForm[], before: Pick<Readout, 'points'>): readonly string[] {
  const old = pointsOf(before);
  const stays = old.filter(({ id }) => kept.some((point) => point.id === id));
  const isInOrder = stays.every(({ id }, index) => kept[index]?.id === id);
  if (!isInOrder) return ranksFor(kept.length);
  const added = ranksFor(kept.length - stays.length, old.at(-1)?.rank ?? null);
  return [...stays.map(({ rank }) => rank), ...added];
}
