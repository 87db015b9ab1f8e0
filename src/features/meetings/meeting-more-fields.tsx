import { followRefusal, wouldFollowItself } from '#domain/meeting-chain.ts';
import { MarkingFields } from '#nouns/marking-fields.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import type { MeetingForm } from './meeting-form.ts';
import { TimeFields } from './time-fields.tsx';

interface MeetingMoreFieldsProps {
  readonly form: MeetingForm;
  readonly onChange: (fields: Partial<MeetingForm>) => void;
  readonly book: MeetingBook;
  readonly meetingId: string | null;
}

export function MeetingMoreFields({ form, onChange, book, meetingId }: MeetingMoreFieldsProps) {
  const { t, i18n } = useLingui();
  const { followsId } = form;
  const isCircle =
    meetingId !== null &&
    followsId !== null &&
    wouldFollowItself(book.meetings, meetingId, followsId);
  const named = (rows: Iterable<{ readonly id: string; readonly title: string }>) =>
    Array.from(rows, ({ id, title }) => ({ id, label: title, value: id }));
  return (
    <>
      <TextArea
        label={t`Summary`}
        value={form.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <TimeFields form={form} onChange={onChange} />
      <SelectField
        label={t`Follows`}
        value={followsId ?? ''}
        placeholder={t`no other meeting`}
        options={named(book.meetings.values())}
        error={isCircle ? i18n._(followRefusal) : undefined}
        onChange={(id) => onChange({ followsId: id === '' ? null : id })}
      />
      <PicksField
        label={t`Waits for`}
        description={t`Next steps that must be finished first`}
        items={named(book.steps.values())}
        picked={form.waitsForIds}
        onChange={(waitsForIds) => onChange({ waitsForIds })}
      />
      <PicksField
        label={t`Initiated by`}
        items={[...book.persons.values()].map(({ id, name }) => ({ id, label: name }))}
        picked={form.initiatorIds}
        onChange={(initiatorIds) => onChange({ initiatorIds })}
      />
      <TextField
        label={t`Agenda according to`}
        description={t`Who says what the agenda is`}
        value={form.agendaAccordingTo}
        onChange={(agendaAccordingTo) => onChange({ agendaAccordingTo })}
      />
      <TextArea
        label={t`Outputs`}
        description={t`In words; next steps and understandings point at the meeting themselves`}
        value={form.outputs}
        onChange={(outputs) => onChange({ outputs })}
      />
      <SelectField
        label={t`Source`}
        value={form.sourceId ?? ''}
        placeholder={t`not recorded`}
        options={named(book.sources.values())}
        onChange={(id) => onChange({ sourceId: id === '' ? null : id })}
      />
      <MarkingFields tlp={form.tlp} markingLabel={form.markingLabel} onChange={onChange} />
    </>
  );
}
