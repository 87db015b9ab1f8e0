import type { Book } from './book.ts';
import type { Day } from './day.ts';

export interface BookOfDay {
  readonly book: Book;
  /** By which what is overdue is told. */
  readonly today: Day;
}
