import type { Heading } from '#domain/issue-view.ts';
import { TabCount } from '#ui/tab-count.tsx';
import { useLingui } from '@lingui/react/macro';

interface GroupHeadProps {
  readonly heading: NonNullable<Heading['heading']>;
}

/** What the issues of a group have in common, and how many they are. */
export function GroupHead({ heading }: GroupHeadProps) {
  const { i18n } = useLingui();
  return (
    <>
      {i18n._(heading.label)} <TabCount>{heading.count}</TabCount>
    </>
  );
}
