/** One line of the palette: a command, a place, or a value to choose. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, or what it is done to. */
  readonly detail: string;
  /** Other words that find it. */
  readonly also?: string | undefined;
  readonly shortcut?: string | undefined;
  /** How near it is to where the user stands, from 0 to 1. */
  readonly nearness: number;
  /** Whether letters anywhere in its name may find it: not the many records. */
  readonly isLoose: boolean;
  readonly run: () => void;
  /** Leads to another list in place of closing. */
  readonly keepsOpen?: boolean | undefined;
}
