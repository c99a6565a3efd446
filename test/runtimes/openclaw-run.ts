import type { AgentView, Document, Home } from "../../src/model.ts";
import { readDocument } from "../../src/read/read.ts";
import openclaw from "../../src/runtimes/openclaw.ts";
import { translate } from "../../src/translate.ts";

export type Files = Readonly<Record<string, unknown>>;

/** The clock of these tests: 2026-11-01. */
export const now = 1_793_491_200_000;

const encoder = new TextEncoder();

const isBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === "object" && value !== null && "base64" in value && typeof value.base64 === "string";

/** Rows of a database: `{ cells: { "table/key": data } }`, or `{ cells: null }` for one nobody could open. */
const isDatabase = (value: unknown): value is { readonly cells: Readonly<Record<string, unknown>> | null } =>
  typeof value === "object" && value !== null && "cells" in value;

const bytesOf = (value: unknown): Uint8Array => {
  if (typeof value === "string") return encoder.encode(value);
  if (isBytes(value)) return Buffer.from(value.base64, "base64");
  if (isDatabase(value)) return encoder.encode("SQLite format 3\0");
  return encoder.encode(JSON.stringify(value));
};

const cellsOf = (value: unknown): { cells?: Record<string, string> } =>
  isDatabase(value) && value.cells
    ? {
        cells: Object.fromEntries(
          Object.entries(value.cells).map(([name, cell]) => [
            name,
            typeof cell === "string" ? cell : JSON.stringify(cell),
          ]),
        ),
      }
    : {};

/** Text, JSON data, `{ base64 }` or `{ cells }` by path → documents. */
export const documentsOf = (files: Files): Promise<readonly Document[]> =>
  Promise.all(
    Object.entries(files).map(([path, value]) =>
      readDocument({ path, bytes: bytesOf(value), exposure: "state", ...cellsOf(value) }),
    ),
  );

export interface RunOptions {
  readonly target?: string;
  readonly now?: number;
}

/** The homes OpenClaw makes of some files. */
export const homesOf = async (files: Files, options: RunOptions = {}): Promise<readonly Home[]> => {
  const target = options.target === undefined ? undefined : { runtime: "openclaw", version: options.target };
  const documents = await documentsOf(files);
  return translate({ documents, runtimes: [openclaw], target, now: options.now ?? now, env: {} }).homes;
};

/** The only home of some files. */
export const homeOf = async (files: Files, options: RunOptions = {}): Promise<Home> => {
  const homes = await homesOf(files, options);
  const [home] = homes;
  if (!home || homes.length > 1) throw new Error(`${homes.length} homes instead of one`);
  return home;
};

/** What one agent ends up with. */
export const viewOf = async (files: Files, target = "2026.6.1", agent = "main"): Promise<AgentView> => {
  const view = (await homeOf(files, { target })).agents[agent];
  if (!view) throw new Error(`no agent ${agent}`);
  return view;
};
