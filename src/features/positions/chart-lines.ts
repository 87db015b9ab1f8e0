import type { PartyLine } from '#domain/convergence.ts';
import type { Day } from '#domain/day.ts';
import type { Stance } from '#domain/stance.ts';

interface Scales {
  readonly x: (day: Day) => number;
  /** @param index of the line, so that parties on one stance stand beside one another */
  readonly y: (stance: Stance, index: number) => number;
  /** How far the last stance is drawn on. */
  readonly end: number;
}

const dashes = ['none', '7 3', '2 3', '9 3 2 3', '4 2', '1 2', '9 3 2 3 2 3', '12 4'] as const;

/** Each party's line as steps, since a stance stands until the next one, with a dash of its own. */
export function chartLines(lines: readonly PartyLine[], { x, y, end }: Scales) {
  return lines.map(({ partyId, entries }, index) => {
    const points = entries.map(({ position, day }) => ({
      id: position.id,
      stance: position.stance,
      at: [x(day), y(position.stance, index)] as const,
    }));
    const steps = points.map(({ at: [px, py] }, at) =>
      at === 0 ? `M${px} ${py}` : `H${px}V${py}`,
    );
    return {
      partyId,
      points,
      path: `${steps.join('')}H${end}`,
      dashes: dashes[index % dashes.length] ?? 'none',
    };
  });
}
