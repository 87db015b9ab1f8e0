import { credibilities, credibilityLabels } from '#domain/grade.ts';
import type { Position } from '#domain/position.ts';
import { write } from '#state/write.ts';
import { SelectField } from '#ui/select-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { TableView } from './table-view.ts';

interface CredibilityFieldProps {
  readonly position: Position;
  readonly view: TableView;
}

/** How far the statement is believed: it may change after it was logged. */
export function CredibilityField({ position, view }: CredibilityFieldProps) {
  const { t, i18n } = useLingui();
  const partyName = view.parties.get(position.partyId)?.name ?? '';
  return (
    <SelectField
      label={t`Credibility of the statement`}
      value={position.credibility}
      onChange={(credibility) => {
        if (credibility !== '') void write.editPosition(position, partyName, { credibility });
      }}
      options={credibilities.map((value) => ({ value, label: i18n._(credibilityLabels[value]) }))}
    />
  );
}
