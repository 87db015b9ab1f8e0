import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import { makeId, membersOf, setOfIds } from '#domain/id.ts';
import { mapPatch } from '#domain/map-patch.ts';
import type { NextStep, Trigger } from '#domain/next-step.ts';
import { isBlank } from '#domain/refusal.ts';
import type { Given } from '#domain/row.ts';
import { triggersOf } from '#domain/step-state.ts';
import type { Patch } from '#state/write.ts';

/** A trigger while it is being chosen: what it points at may still be open. */
export interface TriggerForm {
  readonly id: string;
  readonly kind: Trigger['kind'];
  readonly date: FuzzyDate;
  readonly stepId: string | null;
  readonly meetingId: string | null;
  readonly words: string;
  readonly hasHappened: boolean;
}

const plainFields = [
  'title',
  'note',
  'trackId',
  'strength',
  'due',
  'accordingToPartyId',
  'accordingToWords',
  'meetingId',
  'sourceId',
  'tlp',
  'markingLabel',
] as const satisfies readonly (keyof NextStep)[];

type Plain = Pick<NextStep, (typeof plainFields)[number]>;

export type StepForm = Plain & {
  /** Party and person ids together. */
  readonly ownerIds: readonly string[];
  readonly partIds: readonly string[];
  readonly triggers: readonly TriggerForm[];
};

export function formOfStep(step: Given<NextStep>): StepForm {
  const plain = Object.fromEntries(plainFields.map((field) => [field, step[field]]));
  return {
    ...(plain as unknown as Plain),
    ownerIds: [...membersOf(step.ownerParties), ...membersOf(step.ownerPersons)],
    partIds: membersOf(step.meetings),
    triggers: triggersOf(step).map(([id, trigger]) => ({ ...newTrigger(id), ...trigger })),
  };
}

export function newTrigger(id: string = makeId<'trigger'>()): TriggerForm {
  return {
    id,
    kind: 'step',
    date: unknownDate,
    stepId: null,
    meetingId: null,
    words: '',
    hasHappened: false,
  };
}

/** Null while it does not say yet what is waited for. */
export function triggerOfForm(form: TriggerForm): Trigger | null {
  const { kind, date, stepId, meetingId, words, hasHappened } = form;
  switch (kind) {
    case 'date':
      return isBlank(date.words) && date.edtf === null ? null : { kind, date };
    case 'step':
      return stepId === null ? null : { kind, stepId };
    case 'meeting':
      return meetingId === null ? null : { kind, meetingId };
    case 'event':
      return isBlank(words) ? null : { kind, words: words.trim(), hasHappened };
  }
}

/** @param isParty tells the parties among the owners from the persons */
export function fieldsOfForm(
  form: StepForm,
  isParty: (id: string) => boolean,
): Plain & Pick<NextStep, 'ownerParties' | 'ownerPersons' | 'meetings' | 'triggers'> {
  const { ownerIds, partIds, triggers, ...plain } = form;
  return {
    ...plain,
    title: form.title.trim(),
    accordingToWords: form.accordingToWords.trim(),
    ownerParties: setOfIds(ownerIds.filter((id) => isParty(id))),
    ownerPersons: setOfIds(ownerIds.filter((id) => !isParty(id))),
    meetings: setOfIds(partIds),
    triggers: Object.fromEntries(triggers.map((each) => [each.id, triggerOfForm(each)])),
  };
}

export function patchOfForm(
  form: StepForm,
  step: NextStep,
  isParty: (id: string) => boolean,
): Patch<'steps'> {
  const { ownerParties, ownerPersons, meetings, triggers, ...plain } = fieldsOfForm(form, isParty);
  return {
    ...plain,
    ...mapPatch('ownerParties', step.ownerParties, ownerParties),
    ...mapPatch('ownerPersons', step.ownerPersons, ownerPersons),
    ...mapPatch('meetings', step.meetings, meetings),
    ...mapPatch('triggers', step.triggers, triggers),
  };
}
