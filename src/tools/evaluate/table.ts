/** One line of the report. Rates are 0–1; counts are whole. */
export interface Row {
  readonly set: string;
  readonly measure: string;
  readonly part: string;
  readonly value: number;
  readonly of: string;
}

/** One miss or false alarm, for `--errors`. */
export interface Slip {
  readonly set: string;
  readonly what: string;
  readonly id: string;
  readonly text: string;
}

export interface Report {
  readonly rows: readonly Row[];
  readonly slips: readonly Slip[];
}

/** A share with its counts; 1 where there is nothing to count. */
export const share = (set: string, measure: string, part: string, hits: number, all: number): Row => ({
  set,
  measure,
  part,
  value: all === 0 ? 1 : hits / all,
  of: `${hits}/${all}`,
});

/** The report as aligned text, for reading in a terminal. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.set, row.measure, row.part, format(row), row.of]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const format = (row: Row): string =>
  row.measure.includes('per 1,000')
    ? row.value.toFixed(2)
    : row.measure.startsWith('ms')
      ? row.value.toFixed(1)
      : `${(100 * row.value).toFixed(1)} %`;
