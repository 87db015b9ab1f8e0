import { countTask } from './count-task.ts';
import { exportTask } from './export-task.ts';
import { importTask } from './import-task.ts';
import { mergePlanTask, mergeTask } from './merge-task.ts';
import { dropTask, openTask, showTask } from './open-task.ts';
import { pointTask } from './point-task.ts';
import { tallyTask } from './tally-task.ts';

/** All that the worker for files does. */
export const fileTasks = {
  open: openTask,
  show: showTask,
  drop: dropTask,
  import: importTask,
  export: exportTask,
  count: countTask,
  point: pointTask,
  tally: tallyTask,
  'merge-plan': mergePlanTask,
  merge: mergeTask,
};

type FileTasks = typeof fileTasks;
export type TaskName = keyof FileTasks;
export type Given<Name extends TaskName> = Parameters<FileTasks[Name]>[0];
export type Answer<Name extends TaskName> = Awaited<ReturnType<FileTasks[Name]>>;
