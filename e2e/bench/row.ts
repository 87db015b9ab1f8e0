import type { Stage } from './stage.ts';

/** A row of the table: what the user feels, beside a yardstick measured in the same round. */
export interface Row {
  readonly name: string;
  readonly yardstick: string;
  readonly unit: 'ms' | 'frames' | 'fps' | 'kB' | 'MB';
  /** Ours over the yardstick's, at the most. */
  readonly reach: number;
  /** Ours must be at least so much of the yardstick's. */
  readonly isMoreBetter?: boolean;
  /** Measures one after the other. */
  readonly ours: (stage: Stage) => Promise<Measured>;
  readonly theirs: (stage: Stage) => Promise<number>;
  /** The least that such work takes here, by the browser's own calls and nothing besides: what a ratio can come down to. */
  readonly floor?: Floor;
}

interface Measured {
  /** Null: there is nothing to measure yet. */
  readonly value: number | null;
  /** What was seen besides, by name; the worst of all rounds is reported. */
  readonly besides?: Readonly<Record<string, number>>;
}

interface Floor {
  /** What was done. */
  readonly of: string;
  readonly measure: (stage: Stage) => Promise<number>;
}
