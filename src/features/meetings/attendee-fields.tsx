import { attendanceLabels, attendances, type Attendance, type Attendee } from '#domain/meeting.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import styles from './meeting-record.module.css';

interface AttendeeFieldsProps {
  readonly name: string;
  readonly attendee: Attendee;
  readonly onChange: (attendee: Attendee | null) => void;
}

export function AttendeeFields({ name, attendee, onChange }: AttendeeFieldsProps) {
  const { t, i18n } = useLingui();
  const [post, setPost] = useState(attendee.post);
  const [known, setKnown] = useState(attendee.post);
  if (known !== attendee.post) {
    setKnown(attendee.post);
    setPost(attendee.post);
  }
  const savePost = () => {
    if (post.trim() !== attendee.post) onChange({ ...attendee, post: post.trim() });
  };
  return (
    <div className={styles.person}>
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <TextField
        label={t`Post of ${name} on that day`}
        isLabelHidden
        placeholder={t`Post on that day`}
        value={post}
        onChange={setPost}
        onBlur={savePost}
        onKeyDown={(event) => event.key === 'Enter' && savePost()}
      />
      <SelectField<Attendance>
        label={t`Attendance of ${name}`}
        isLabelHidden
        value={attendee.attendance}
        options={attendances.map((each) => ({
          value: each,
          label: i18n._(attendanceLabels[each]),
        }))}
        onChange={(attendance) => attendance !== '' && onChange({ ...attendee, attendance })}
      />
      <IconButton
        icon="close"
        size="small"
        label={t`Take ${name} out`}
        onClick={() => onChange(null)}
      />
    </div>
  );
}
