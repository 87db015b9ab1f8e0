import type { NextStep } from '#domain/next-step.ts';
import { readyAfter, type StepContext } from '#domain/step-state.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';

/** Marks a step as done, saying which steps that makes ready; or opens it again. */
export function useFinishStep(
  context: StepContext,
): (step: NextStep, isDone: boolean) => Promise<void> {
  const { t, i18n } = useLingui();
  return async (step, isDone) => {
    const { title } = step;
    const ready = isDone ? readyAfter(step.id, context) : [];
    const outcome = await write.editRow('steps', step.id, { status: isDone ? 'done' : 'open' });
    if (!outcome.ok || !isDone) return;
    const { changeId } = outcome;
    if (changeId === null) return;
    const list = new Intl.ListFormat(i18n.locale).format(ready.map((each) => `“${each.title}”`));
    notify(ready.length > 0 ? t`“${title}” is done. Now ready: ${list}.` : t`“${title}” is done.`, {
      label: t`Undo`,
      run: () => void write.revert(changeId),
    });
  };
}
