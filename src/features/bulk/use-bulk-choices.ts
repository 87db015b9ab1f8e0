import { issueKindLabels, issueKinds, issueStatuses, issueStatusLabels } from '#domain/issue.ts';
import { tlpLabels, tlps } from '#domain/marking.ts';
import { meetingStatuses, meetingStatusLabels } from '#domain/meeting.ts';
import { stepStatuses, stepStatusLabels } from '#domain/next-step.ts';
import { partyRoleLabels, partyRoles } from '#domain/party.ts';
import type { BulkChange } from '#state/bulk.ts';
import type { Choice } from '#state/commands/at-hand.ts';
import { usePalette } from '#state/palette-store.ts';
import { useRowsSoon } from '#state/read.ts';
import type { Selectable } from '#state/selection.ts';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

interface BulkChoice {
  readonly id: BulkChange['field'];
  readonly label: string;
  /** Shows the values to choose from. */
  readonly open: () => void;
}

/** The fields that all chosen records have, each with its values. */
export function useBulkChoices(
  rows: readonly Selectable[],
  onChange: (change: BulkChange) => void,
): readonly BulkChoice[] {
  const { t, i18n } = useLingui();
  const noun = rows[0]?.noun;
  const folder = rows[0]?.negotiationId ?? '';
  const tracks = useRowsSoon('tracks', folder) ?? [];
  const parties = useRowsSoon('parties', folder) ?? [];
  const choicesOf = <T extends string>(
    ids: readonly T[],
    labels: Readonly<Record<T, MessageDescriptor>>,
  ): readonly Choice[] => ids.map((id) => ({ id, label: i18n._(labels[id]) }));
  const all: readonly (Omit<BulkChoice, 'open'> & {
    readonly nouns: readonly Selectable['noun'][];
    readonly values: readonly Choice[];
    readonly change: (value: string) => BulkChange;
  })[] = [
    {
      id: 'status',
      label: t`Status`,
      nouns: ['steps', 'meetings', 'issues'],
      values:
        noun === 'meetings'
          ? choicesOf(meetingStatuses, meetingStatusLabels)
          : noun === 'issues'
            ? choicesOf(issueStatuses, issueStatusLabels)
            : choicesOf(stepStatuses, stepStatusLabels),
      change: (value) => ({ field: 'status', value }),
    },
    {
      id: 'kind',
      label: t`Kind`,
      nouns: ['issues'],
      values: choicesOf(issueKinds, issueKindLabels),
      change: (value) => ({ field: 'kind', value }),
    },
    {
      id: 'role',
      label: t`Role`,
      nouns: ['parties'],
      values: choicesOf(partyRoles, partyRoleLabels),
      change: (value) => ({ field: 'role', value }),
    },
    {
      id: 'trackId',
      label: t`Track`,
      nouns: ['steps', 'understandings', 'issues'],
      values: tracks.map(({ id, title }) => ({ id, label: title })),
      change: (value) => ({ field: 'trackId', value }),
    },
    {
      id: 'owner',
      label: t`Owner`,
      nouns: ['steps'],
      values: parties.map(({ id, name }) => ({ id, label: name })),
      change: (partyId) => ({ field: 'owner', partyId }),
    },
    {
      id: 'tlp',
      label: t`Marking`,
      nouns: ['steps', 'meetings', 'understandings', 'positions', 'sources', 'issues'],
      values: [{ id: 'none', label: t`no marking` }, ...choicesOf(tlps, tlpLabels)],
      change: (value) => ({ field: 'tlp', value: tlps.find((each) => each === value) ?? null }),
    },
  ];
  return all
    .filter(({ nouns, values }) => noun && nouns.includes(noun) && values.length > 0)
    .map(({ id, label, values, change }) => ({
      id,
      label,
      open: () =>
        usePalette.setState({
          open: {
            mode: 'choices',
            title: label,
            choices: values,
            choose: (value) => onChange(change(value)),
          },
        }),
    }));
}
