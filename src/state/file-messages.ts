import type { Answer, Given, TaskName } from './file-tasks.ts';

/** What the worker is sent: its task at first, and later, if need be, the word to stop. */
export type ToWorker =
  | { readonly [Name in TaskName]: { readonly task: Name; readonly given: Given<Name> } }[TaskName]
  | { readonly task: 'stop' };

/** What it says. One of the last three is its last word. */
export type FromWorker =
  | { readonly says: 'progress'; readonly done: number }
  | { readonly says: 'done'; readonly answer: Answer<TaskName>; readonly latest: string }
  | { readonly says: 'stopped' }
  | { readonly says: 'failed'; readonly name: string; readonly message: string };
