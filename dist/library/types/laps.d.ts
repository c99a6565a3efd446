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
export declare const openLaps: (elapsed: () => number) => Laps;
/** Two tables: phases in the order they ran, and rules, the slowest first. Text with a final newline. */
export declare const renderLaps: ({ phases, rules }: Laps) => string;
export {};
