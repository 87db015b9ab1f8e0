import { bracketsLabel } from '#domain/brackets.ts';
import { emptyCellLabels } from '#domain/empty-cell.ts';
import { firmnessLabels } from '#domain/firmness.ts';
import { formatDate } from '#domain/format-date.ts';
import { gradeOf } from '#domain/grade.ts';
import { issueStatusLabels } from '#domain/issue.ts';
import type { Heading } from '#domain/issue-view.ts';
import type { Cell, Column, TableRow } from '#domain/matrix.ts';
import { partyRoleLabels } from '#domain/party.ts';
import { shiftLabels } from '#domain/shift.ts';
import { stanceLabels } from '#domain/stance.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { useLingui } from '@lingui/react/macro';
import { speakerOf, tellerOf } from './speaker.ts';
import type { TableView } from './table-view.ts';

/** A table's every cell in words, the parties first: for the clipboard. */
export function useTableWords(view: TableView) {
  const { t, i18n } = useLingui();
  return (
    columns: readonly Column[],
    rows: readonly (TableRow & Heading)[],
  ): readonly (readonly string[])[] => {
    const head = [
      t`Issue`,
      ...columns.map(({ party }) => `${party.name} (${i18n._(partyRoleLabels[party.role])})`),
    ];
    const lines = rows.flatMap((row) => [
      ...(row.heading ? [[i18n._(row.heading.label), ...columns.map(() => '')]] : []),
      [issueWords(row), ...row.cells.map(cellWords)],
    ]);
    return [head, ...lines];
  };

  function issueWords({ issue, isSub }: TableRow): string {
    const state = `${i18n._(issueStatusLabels[issue.status])} · ${i18n._(bracketsLabel(issue.commonText))}`;
    const lines = [`${isSub ? '— ' : ''}${issue.title}`, state, issue.commonText];
    return lines.filter((line) => line.trim() !== '').join('\n');
  }

  function cellWords({ standing, empty }: Cell): string {
    if (standing === null) return empty ? i18n._(emptyCellLabels[empty.kind]) : '';
    const { position, basis, shift } = standing;
    const source = position.sourceId === null ? undefined : view.sources.get(position.sourceId);
    const stance = [
      i18n._(stanceLabels[position.stance]),
      position.firmness && i18n._(firmnessLabels[position.firmness]),
    ];
    const about = [
      whoSays(standing),
      formatDate(position.date, i18n.locale) ?? t`date unknown`,
      basis === 'stated' ? '' : i18n._(dayBasisLabels[basis]),
      gradeOf(position, source),
      shift ? i18n._(shiftLabels[shift.kind]) : '',
    ];
    return [joined(stance), position.statement, joined(about)].join('\n');
  }

  function whoSays({ isOwn, position }: NonNullable<Cell['standing']>): string {
    if (isOwn) return speakerOf(position, view) ?? t`speaker unknown`;
    const who = tellerOf(position, view);
    return who === null ? t`as told by others` : t`as told by ${who}`;
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
