/** A value that can be changed where it stands; `useInline` of state gives it. */
export interface Inline<T> {
  readonly isOpen: boolean;
  readonly from: Element | null;
  readonly value: T;
  readonly open: () => void;
  readonly change: (value: T) => void;
  readonly keep: (value: T) => void;
  readonly leave: () => void;
}
