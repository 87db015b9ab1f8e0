import type { ListChoices } from '#domain/list-view.ts';
import { ViewMenu, type ViewAction, type ViewSection } from '#ui/view-menu.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Viewing } from './use-list-view.ts';

interface ListViewMenuProps<C extends ListChoices> {
  readonly viewing: Viewing<C>;
  /** What can be done with the list as a whole. */
  readonly actions: readonly ViewAction[];
}

/** Order, groups and columns of a list, behind one quiet button. */
export function ListViewMenu<C extends ListChoices>(props: ListViewMenuProps<C>) {
  const { viewing, actions } = props;
  const { t, i18n } = useLingui();
  const { wanted, change } = viewing;
  const choices: ListChoices = viewing.choices;
  const listed = (labels: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(labels).map(([id, label]) => ({ id, label: i18n._(label) }));
  const one = (usual: MessageDescriptor, labels: ListChoices['orders']) => [
    { id: '', label: i18n._(usual) },
    ...listed(labels),
  ];
  const columns = Object.keys(choices.columns);
  const sections: readonly ViewSection[] = [
    {
      id: 'order',
      title: t`Order`,
      choices: one(choices.usual.order, choices.orders),
      chosen: [wanted.order ?? ''],
      onChange: ([order = '']) => change({ order: order === '' ? null : order }),
    },
    {
      id: 'groups',
      title: t`Groups`,
      choices: one(choices.usual.grouping, choices.groupings),
      chosen: [wanted.grouping ?? ''],
      onChange: ([grouping = '']) => change({ grouping: grouping === '' ? null : grouping }),
    },
    {
      id: 'columns',
      title: t`Shown`,
      isMany: true,
      choices: listed(choices.columns),
      chosen: wanted.columns ?? columns,
      onChange: (chosen) => {
        const shown = columns.filter((each) => chosen.includes(each));
        change({ columns: shown.length === columns.length ? null : shown });
      },
    },
  ];
  const isUsual = wanted.order === null && wanted.grouping === null && wanted.columns === null;
  return (
    <ViewMenu
      sections={sections.filter((section) => section.choices.length > (section.isMany ? 0 : 1))}
      isChanged={!isUsual}
      onClear={viewing.clear}
      actions={actions}
    />
  );
}
