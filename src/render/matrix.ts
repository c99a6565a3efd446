/** The machine for a terminal: providers down, programs across, then who holds what. */
import type { Holding, Machine, Program } from "../live/model.ts";
import { cutTo, displayWidth, oneLine, pad } from "../terminal.ts";
import type { Style } from "./style.ts";
import { away } from "./words.ts";

interface Look {
  readonly style: Style;
  readonly width: number;
  /** Unix time in ms. */
  readonly now: number;
}

/** A look at a machine whose rows are known. */
interface Rows extends Look {
  readonly held: (provider: string) => readonly Holding[];
}

/** Holdings by their row: each row is asked for many times. */
const byRow = ({ matrix: { holdings } }: Machine): ((provider: string) => readonly Holding[]) => {
  const rows = new Map<string, Holding[]>();
  for (const one of holdings) {
    const row = rows.get(one.provider);
    if (row) row.push(one);
    else rows.set(one.provider, [one]);
  }
  return (provider) => rows.get(provider) ?? [];
};

/** What is in use; copies and backups are told below the grid. */
const isLive = ({ where }: Holding): boolean => where !== "backup" && where !== "copy";

const isExpired = ({ expires }: Pick<Holding, "expires">, now: number): boolean =>
  expires !== null && expires > 0 && expires <= now;

/** `A`, `A!` (held elsewhere too), `a` for a key, `·` where the credential is only named. */
const mark = (holding: Holding, { style, now }: Look): { readonly text: string; readonly painted: string } => {
  const { group, kind, shared, owner, fate } = holding;
  const letter = group === null ? "·" : kind === "api-key" ? group.toLowerCase() : group;
  const text = `${letter}${owner ? "*" : ""}${shared ? "=" : ""}${isExpired(holding, now) || fate === "dropped" ? "!" : ""}`;
  const paint = isExpired(holding, now)
    ? style.error
    : shared && !owner
      ? style.warning
      : owner
        ? style.good
        : style.strong;
  return { text, painted: (fate === "usable" ? paint : style.faint)(text) };
};

const programName = ({ title, root }: Program, all: readonly Program[]): string =>
  all.filter((one) => one.title === title).length > 1 && root !== "" ? `${title} ${root}` : title;

const gap = 2;
const nameLimit = 20;

/** One band of columns that fits the width; a machine with many programs has several. */
const band = (
  machine: Machine,
  columns: readonly number[],
  first: number,
  sizes: readonly number[],
  look: Rows,
): string[] => {
  const { programs, providers } = machine.matrix;
  const { style, held } = look;
  const head = columns.map((column) =>
    pad(cutTo(programName(programs[column] ?? noProgram, programs), nameLimit), sizes[column] ?? 0),
  );
  const rows = providers.flatMap(({ name }) => {
    const cells = columns.map((column) => {
      const marks = held(name)
        .filter((one) => one.program === column && isLive(one))
        .map((one) => mark(one, look));
      const used = displayWidth(marks.map(({ text }) => text).join(" "));
      return { painted: marks.map(({ painted }) => painted).join(" "), used };
    });
    if (cells.every(({ used }) => used === 0)) return [];
    const line = cells.map(
      ({ painted, used }, index) => painted + " ".repeat(Math.max(0, (sizes[columns[index] ?? 0] ?? 0) - used)),
    );
    return [`  ${pad(cutTo(oneLine(name), first), first)}${" ".repeat(gap)}${line.join(" ".repeat(gap))}`.trimEnd()];
  });
  return rows.length === 0
    ? []
    : [`  ${" ".repeat(first + gap)}${style.faint(head.join(" ".repeat(gap)))}`.trimEnd(), ...rows, ""];
};

const noProgram: Program = { runtime: "", title: "", version: "", root: "" };

const grid = (machine: Machine, look: Rows): string[] => {
  const { programs, providers } = machine.matrix;
  const first = Math.min(
    28,
    providers.reduce((most, { name }) => Math.max(most, displayWidth(name)), 8),
  );
  const sizes = programs.map((program, column) => {
    const cells = providers.map(({ name }) =>
      look
        .held(name)
        .filter((one) => one.program === column && isLive(one))
        .map((one) => mark(one, look).text)
        .join(" "),
    );
    const own = Math.min(nameLimit, displayWidth(programName(program, programs)));
    return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), own);
  });
  const bands: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [column, size] of sizes.entries()) {
    if (used + gap + size > look.width - 4 - first) {
      bands.push([]);
      used = 0;
    }
    bands.at(-1)?.push(column);
    used += gap + size;
  }
  return bands.flatMap((columns) => band(machine, columns, first, sizes, look));
};

const expiry = (holding: Holding, now: number): string => {
  if (holding.expires === null) return "";
  const distance = holding.expires - now;
  return distance <= 0 ? `expired ${away(distance)}` : `expires ${away(distance)}`;
};

const notes = (holding: Holding, now: number): string =>
  [
    holding.fate === "usable" ? "" : holding.fate === "reference" ? "named only" : holding.fate,
    isLive(holding) ? "" : holding.where,
    holding.kind === "api-key" && holding.serves === "first" ? "asked first" : "",
    holding.kind === "api-key" && holding.serves === "never" ? "not asked" : "",
    expiry(holding, now),
    holding.written === null ? "" : `written ${away(holding.written - now)}`,
    holding.owner ? "owner" : "",
    holding.git === undefined ? "" : holding.git === "tracked" ? "in git" : "git would take it",
  ]
    .filter((note) => note !== "")
    .join(", ");

const details = (machine: Machine, { style, now, width, held }: Rows): string[] => {
  const { programs, providers } = machine.matrix;
  return providers.flatMap(({ name, lane, owner }) => {
    const own = held(name);
    const cells = own.map((one) => {
      const program = programName(programs[one.program] ?? noProgram, programs);
      const letter = one.group === null ? "·" : one.kind === "api-key" ? one.group.toLowerCase() : one.group;
      return [
        letter,
        one.agent === undefined ? program : `${program}, ${one.agent}`,
        one.id,
        one.path,
        notes(one, now),
      ].map(oneLine);
    });
    const sizes = [0, 1, 2].map((column) =>
      cells.reduce((most, row) => Math.min(32, Math.max(most, displayWidth(row[column] ?? ""))), 0),
    );
    const owned = owner === null ? "" : `, owner ${owner}`;
    return [
      `  ${style.strong(oneLine(name))}  ${style.faint(`${lane}${owned}`)}`,
      ...cells.flatMap((row) => {
        const lead = sizes.map((size, column) => pad(cutTo(row[column] ?? "", size), size)).join("  ");
        const whole = `    ${lead}  ${row[3]}  ${style.faint(row[4] ?? "")}`;
        return displayWidth(`    ${lead}  ${row[3]}  ${row[4]}`) <= width
          ? [whole.trimEnd()]
          : [`    ${lead}  ${row[3]}`, `      ${style.faint(row[4] ?? "")}`.trimEnd()];
      }),
      "",
    ];
  });
};

/**
 * Lines of the matrix and what stands in it. Equal credentials have one letter; no character of any is in it.
 * @param machine masked already
 */
export const matrixLines = (machine: Machine, look: Look): string[] => {
  if (machine.matrix.holdings.length === 0) return ["  No credential of a known runtime in this home.", ""];
  const legend =
    "one letter, one credential · small: an API key · * renews it · = held elsewhere too · ! expired or dropped · · only named";
  const rows = { ...look, held: byRow(machine) };
  return [...grid(machine, rows), `  ${look.style.faint(legend)}`, "", ...details(machine, rows)];
};
