import type { OwnersMove } from '#domain/ball-in-court.ts';
import { StepItem } from './step-item.tsx';
import type { Names } from './names.ts';

/** What our side must do next. */
export function OurMoves({ moves, ...names }: Names & { readonly moves: readonly OwnersMove[] }) {
  return moves.map(({ step }) => <StepItem key={step.id} step={step} {...names} />);
}
