import type { NextStep } from './next-step.ts';
import type { StepNode } from './step-tree.ts';
import type { StepGroup } from './step-view.ts';

/** A step in a list without branches. */
export interface StepLine {
  readonly id: string;
  readonly step: NextStep;
  /** The level is 1 for what hangs under nothing. */
  readonly among: { readonly level: number; readonly place: number; readonly count: number };
  /** For each level that hangs under another, this step's own last: whether more of that level follow below. */
  readonly rails: readonly boolean[];
  /** Of the first of a group. */
  readonly group: StepGroup | null;
}

/** The steps of all groups, one below the other as the tree shows them. */
export function stepLines(groups: readonly StepGroup[]): readonly StepLine[] {
  const lines: StepLine[] = [];
  const tell = (nodes: readonly StepNode[], rails: readonly boolean[], group: StepGroup | null) => {
    for (const [index, { step, children }] of nodes.entries()) {
      const place = index + 1;
      const count = nodes.length;
      const level = rails.length + 1;
      const own = level === 1 ? rails : [...rails.slice(0, -1), place < count];
      lines.push({
        id: step.id,
        step,
        among: { level, place, count },
        rails: own,
        group: index === 0 ? group : null,
      });
      if (children.length > 0) tell(children, [...own, true], null);
    }
  };
  for (const group of groups) tell(group.nodes, [], group);
  return lines;
}
