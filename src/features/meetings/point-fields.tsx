import { makeId } from '#domain/id.ts';
import type { Party } from '#domain/party.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PointForm } from './readout-form.ts';
import styles from './point-fields.module.css';

interface PointFieldsProps {
  readonly points: readonly PointForm[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly onChange: (points: readonly PointForm[]) => void;
}

/** The points of a readout; each may be about a party, whose position it never becomes. */
export function PointFields({ points, parties, onChange }: PointFieldsProps) {
  const { t } = useLingui();
  const change = (id: string, fields: Partial<PointForm>) =>
    onChange(points.map((point) => (point.id === id ? { ...point, ...fields } : point)));
  const add = () =>
    onChange([...points, { id: makeId<'readout-point'>(), text: '', aboutPartyId: null }]);
  return (
    <fieldset className={styles.points} aria-label={t`Points`}>
      {points.map((point, index) => {
        const number = index + 1;
        return (
          <div key={point.id} className={styles.point}>
            <TextArea
              label={t`Point ${number}`}
              value={point.text}
              rows={2}
              onChange={(text) => change(point.id, { text })}
              autoFocus={point.text === ''}
            />
            <SelectField
              label={t`About`}
              value={point.aboutPartyId ?? ''}
              placeholder={t`no party`}
              options={[...parties.values()].map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => change(point.id, { aboutPartyId: id === '' ? null : id })}
            />
            <IconButton
              icon="close"
              label={t`Take out point ${number}`}
              onClick={() => onChange(points.filter((other) => other.id !== point.id))}
            />
          </div>
        );
      })}
      <Button size="small" icon="plus" onClick={add}>
        <Trans>Add a point</Trans>
      </Button>
    </fieldset>
  );
}
