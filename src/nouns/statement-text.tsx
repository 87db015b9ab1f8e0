import type { Position } from '#domain/position.ts';
import { TextBlock } from '#ui/text-block.tsx';

interface StatementTextProps {
  readonly position: Pick<Position, 'statement' | 'language'>;
  /** Lines after which the rest is folded away. */
  readonly clamp?: number | undefined;
}

/** What was said, in its own type. */
export function StatementText({ position, clamp }: StatementTextProps) {
  const { statement, language } = position;
  return <TextBlock variant="said" text={statement} clamp={clamp} lang={language || undefined} />;
}
