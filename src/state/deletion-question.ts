import type { TableName } from '#domain/book.ts';
import { create } from 'zustand';

/** What is to be deleted: records of one table and one negotiation. */
export interface Deletable {
  readonly table: TableName;
  readonly id: string;
  readonly negotiationId: string;
  /** The words by which it is known. */
  readonly title: string;
}

export interface DeletionQuestion {
  readonly records: readonly Deletable[];
  readonly answer: (isYes: boolean) => void;
}

export const useDeletionQuestion = create<{ readonly asked: DeletionQuestion | null }>()(() => ({
  asked: null,
}));
