import type { StepNode } from '#domain/step-tree.ts';
import { stepStatuses, stepStatusLabels } from '#domain/next-step.ts';
import type { StepGroup, StepGrouping } from '#domain/step-view.ts';
import { maxPlainRows } from '#ui/row-window.tsx';
import { useLingui } from '@lingui/react/macro';
import { ownerNames } from './owner-names.ts';
import type { StepBook } from './step-book.ts';
import { StepList } from './step-list.tsx';
import { StepWindow } from './step-window.tsx';
import styles from './steps-panel.module.css';

interface StepGroupsProps {
  readonly groups: readonly StepGroup[];
  readonly grouping: StepGrouping | null;
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** The steps, each group under its heading. */
export function StepGroups({ groups, grouping, ...shared }: StepGroupsProps) {
  const { t, i18n } = useLingui();
  const { book } = shared;
  const nameOf = ({ key, nodes }: StepGroup): string => {
    const status = stepStatuses.find((each) => each === key);
    if (grouping === 'status' && status) return i18n._(stepStatusLabels[status]);
    if (grouping === 'track') {
      return key === '' ? t`No track` : (book.tracks.get(key)?.title ?? t`Missing track`);
    }
    const [first] = nodes;
    const missing = { party: t`Missing party`, person: t`Missing person` };
    const names = first && key !== '' ? ownerNames(first.step, book, missing) : [];
    return names.length === 0 ? t`No owner` : new Intl.ListFormat(i18n.locale).format(names);
  };
  const heading = (group: StepGroup) => <h3 dir="auto">{nameOf(group)}</h3>;
  const headed = (group: StepGroup) => <div className={styles.group}>{heading(group)}</div>;
  if (groups.reduce((sum, { nodes }) => sum + countOf(nodes), 0) > maxPlainRows) {
    return (
      <StepWindow
        label={t`Next steps`}
        groups={groups}
        heading={grouping === null ? undefined : headed}
        {...shared}
      />
    );
  }
  if (grouping === null) return <StepList nodes={groups[0]?.nodes ?? []} {...shared} />;
  return groups.map((group) => (
    <section key={group.key} className={styles.group} aria-label={nameOf(group)}>
      {heading(group)}
      <StepList nodes={group.nodes} {...shared} />
    </section>
  ));
}

function countOf(nodes: readonly StepNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}
