import { t } from '@lingui/core/macro';
import { commands } from './commands/all.ts';
import { recordAtHand, runnerOf, type RecordOffer } from './commands/at-hand.ts';
import { closePalette, usePalette } from './palette-store.ts';
import { keepTyped } from './typed-ahead.ts';

/** Every command and place; the record at hand is the one that has the focus now. */
export function openPalette(): void {
  const runnables = commands.flatMap((command) => {
    const here = runnerOf(command);
    const run = here ?? runnerOf(command, 'from-elsewhere');
    return run === null ? [] : [{ command, run, isElsewhere: here === null }];
  });
  keepTyped(closePalette);
  usePalette.setState({ open: { mode: 'all', record: recordAtHand(), runnables } });
}

export function openParties(): void {
  keepTyped(closePalette);
  usePalette.setState({ open: { mode: 'party' } });
}

/** The statuses of a record, to choose one; a noun with a form of its own for it gets that. */
export function openStatuses({ title, statuses, run }: RecordOffer): void {
  if (statuses.length === 0) run('status');
  else {
    keepTyped(closePalette);
    usePalette.setState({
      open: { mode: 'choices', title: t`Status of “${title}”`, choices: statuses, choose: run },
    });
  }
}
