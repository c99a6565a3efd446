/** The caches as a matrix: providers down, programs across. */
import type { Holding, Machine, Program } from "../../live/model.ts";
import { oneLine } from "../../terminal.ts";
import { away } from "../words.ts";
import { badges, letter } from "./letter.ts";
import { type Markup, tag } from "./markup.ts";
import { expiry, laneBadge, moment } from "./prose.ts";

export interface MatrixLook {
  /** Unix time in ms. */
  readonly now: number;
  readonly hues: ReadonlyMap<string, number>;
  /** Where each holding's row is: index in `holdings`. */
  readonly rows: ReadonlyMap<Holding, number>;
}

/** What is in use; copies and backups are in the lists below. */
const isLive = ({ where }: Holding): boolean => where !== "backup" && where !== "copy";

const entry = (holding: Holding, { now, hues, rows }: MatrixLook): Markup => {
  const { agent, expires, written } = holding;
  const age = written === null ? undefined : moment(written, `written ${away(written - now)}`);
  return tag(
    "li",
    {},
    letter(holding, hues, `#holding-${rows.get(holding) ?? 0}`),
    agent === undefined ? undefined : [" ", tag("small", { class: "agent" }, oneLine(agent))],
    badges(holding).flatMap((one) => [" ", one]),
    expiry(expires, now),
    age === undefined ? undefined : tag("span", { class: "when" }, age),
  );
};

/** A program with many agents may hold any number; the list below has all of them. */
const mostInCell = 8;

const cell = (held: readonly Holding[], look: MatrixLook): Markup => {
  const next = held[mostInCell];
  const more =
    next &&
    tag("li", {}, tag("a", { href: `#holding-${look.rows.get(next) ?? 0}` }, `and ${held.length - mostInCell} more`));
  const shown = held.slice(0, mostInCell).map((one) => entry(one, look));
  return tag("td", {}, held.length === 0 ? [] : tag("ul", {}, shown, more));
};

/** Programs of one title, two times: their folders tell them apart. */
const isTwice = ({ title }: Program, all: readonly Program[]): boolean =>
  all.filter((one) => one.title === title).length > 1;

const columnHead = (program: Program, all: readonly Program[]): Markup =>
  tag(
    "th",
    { scope: "col" },
    oneLine(program.title),
    program.version === "" ? undefined : tag("small", {}, oneLine(program.version)),
    isTwice(program, all) && program.root !== "" ? tag("small", {}, oneLine(program.root)) : undefined,
  );

/** More columns than paper has room for with their times. */
const many = 10;

/** Programs that hold something live, those that share and hold most first: what matters is seen without scrolling. */
const columnsOf = ({ matrix }: Machine): readonly number[] => {
  const weights = new Map<number, number>();
  for (const { program, shared } of matrix.holdings.filter(isLive)) {
    weights.set(program, (weights.get(program) ?? 0) + (shared ? 1000 : 1));
  }
  return [...weights].sort(([left, one], [right, other]) => other - one || left - right).map(([program]) => program);
};

/** The grid; a program that holds nothing live has no column. */
export const grid = (machine: Machine, look: MatrixLook): Markup => {
  const { programs, providers, holdings } = machine.matrix;
  const cells = new Map<string, Holding[]>();
  for (const one of holdings.filter(isLive)) {
    const key = `${one.program} ${one.provider}`;
    const held = cells.get(key) ?? [];
    cells.set(key, held);
    held.push(one);
  }
  const columns = columnsOf(machine);
  const rows = providers.flatMap(({ name, lane, owner }) => {
    const inRow = columns.map((column) => cells.get(`${column} ${name}`) ?? []);
    if (inRow.every((one) => one.length === 0)) return [];
    const owned = owner === null ? undefined : tag("small", {}, `owner: ${oneLine(owner)}`);
    const head = tag("th", { scope: "row" }, oneLine(name), " ", laneBadge(name, lane), owned);
    const data = inRow.map((held) => cell(held, look));
    return [tag("tr", {}, head, data)];
  });
  const heads = columns.flatMap((column) => {
    const program = programs[column];
    return program === undefined ? [] : [columnHead(program, programs)];
  });
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": "Matrix of credentials" },
    tag(
      "table",
      { class: columns.length > many ? "matrix many" : "matrix" },
      tag("caption", {}, "Who holds which credential. One letter is one credential, wherever it is."),
      tag("thead", {}, tag("tr", {}, tag("th", { scope: "col" }, "Provider"), heads)),
      tag("tbody", {}, rows),
    ),
  );
};
