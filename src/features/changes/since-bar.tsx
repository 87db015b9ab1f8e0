import { asOfBases, asOfBasisLabels } from '#domain/as-of.ts';
import { compareDates, isOpen } from '#domain/date.ts';
import { dayAfter } from '#domain/day.ts';
import { formatDate } from '#domain/format-date.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useToday } from '#nouns/use-today.ts';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { useSince } from './use-since.ts';
import s from './changes.module.css';

interface SinceBarProps {
  readonly asked: ReturnType<typeof useSince>;
  readonly meetings: readonly Meeting[];
}

/** Offered at first; the rest on demand, since at size there are thousands. */
const most = 200;

/** Since when: the last visit, a meeting, or a day; and which date of a statement counts. */
export function SinceBar({ asked, meetings }: SinceBarProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { since, by, hasVisit, isBasisChosen, choose, countBy } = asked;
  const meetingId = since.kind === 'meeting' ? since.meetingId : null;
  const [isWhole, setWhole] = useState(false);
  const dated = meetings
    .filter(({ date }) => !isOpen(date))
    .toSorted((a, b) => compareDates(b.date, a.date));
  const count = dated.length;
  const isLong = count > most && !isWhole;
  const offered = isLong ? dated.filter(({ id }, at) => at < most || id === meetingId) : dated;
  const options = [
    ...(hasVisit || since.kind === 'visit' ? [{ value: 'visit', label: t`My last visit` }] : []),
    { value: 'day', label: t`A day` },
    ...offered.map((meeting) => {
      const [title, day] = [meeting.title, formatDate(meeting.date, i18n.locale)];
      return { value: meeting.id, label: t`${title}, ${day}` };
    }),
    ...(isLong ? [{ value: 'whole', label: t`Offer all ${count} meetings` }] : []),
  ];
  const week = dayAfter(today, -7);
  return (
    <div className={s.bar}>
      <SelectField
        label={t`Since`}
        value={meetingId ?? since.kind}
        onChange={(value) => {
          if (value === 'whole') setWhole(true);
          else choose(value === 'day' || value === '' ? week : value);
        }}
        options={options}
      />
      {since.kind === 'day' && (
        <TextField
          label={t`Since the end of`}
          type="date"
          value={since.day}
          max={today}
          onChange={(day) => day >= '1000' && choose(day)}
        />
      )}
      {isBasisChosen && (
        <Segmented
          label={t`Which date counts`}
          size="small"
          value={by}
          onChange={countBy}
          items={asOfBases.map((value) => ({ value, label: i18n._(asOfBasisLabels[value]) }))}
        />
      )}
    </div>
  );
}
