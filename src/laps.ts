/** Where the time of a run goes: `--stats`. */

/** Takes the time since the last lap for a phase, and where given for one rule of it and what the rule found. */
export type Lap = (phase: Phase, rule?: string, found?: number) => void;

export type Phase = "start" | "list" | "read" | "scan" | "policy" | "translate" | "rules" | "places" | "report";

interface Row {
  /** Milliseconds. */
  time: number;
  found: number;
}

export interface Laps {
  readonly lap: Lap;
  readonly phases: ReadonlyMap<Phase, number>;
  readonly rules: ReadonlyMap<string, Readonly<Row>>;
}

/** @param elapsed monotonic time in ms; the first lap counts from its zero */
export const openLaps = (elapsed: () => number): Laps => {
  const phases = new Map<Phase, number>();
  const rules = new Map<string, Row>();
  let last = 0;
  const lap: Lap = (phase, rule, found = 0) => {
    const now = elapsed();
    const time = now - last;
    last = now;
    phases.set(phase, (phases.get(phase) ?? 0) + time);
    if (rule === undefined) return;
    const row = rules.get(rule) ?? { time: 0, found: 0 };
    rules.set(rule, { time: row.time + time, found: row.found + found });
  };
  return { lap, phases, rules };
};

const milliseconds = (time: number): string => time.toFixed(1);

/** First column to the left, numbers to the right. */
const align = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
};

/** Two tables: phases in the order they ran, and rules, the slowest first. Text with a final newline. */
export const renderLaps = ({ phases, rules }: Laps): string => {
  const total = [...phases.values()].reduce((sum, time) => sum + time, 0);
  const slowest = [...rules].sort(([one, left], [other, right]) => right.time - left.time || (one < other ? -1 : 1));
  return [
    ...align([
      ["phase", "ms"],
      ...[...phases].map(([phase, time]) => [phase, milliseconds(time)]),
      ["total", milliseconds(total)],
    ]),
    "",
    ...align([
      ["rule", "ms", "findings"],
      ...slowest.map(([rule, { time, found }]) => [rule, milliseconds(time), String(found)]),
    ]),
    "",
  ].join("\n");
};
