import { existsSync, readFileSync } from "node:fs";
import type { Document } from "../../src/model.ts";
import { readDocument } from "../../src/read/read.ts";
import { type Config, readConfig } from "../../src/runtimes/openclaw/config.ts";

/** `NAME` → the reference to it, as a config writes it. */
export const name = (variable: string): string => ["$", "{", variable, "}"].join("");

export type Files = Readonly<Record<string, string>>;

/** Texts by path → documents, as a run would hold them. */
export async function readAll(files: Files): Promise<ReadonlyMap<string, Document>> {
  const encoder = new TextEncoder();
  const documents = await Promise.all(
    Object.entries(files).map(([path, text]) => readDocument({ path, bytes: encoder.encode(text), exposure: "state" })),
  );
  return new Map(documents.map((document) => [document.source.path, document]));
}

/** The config of `openclaw.json` among the files. */
export async function configOf(files: Files, version = "2026.6.1", env: Files = {}): Promise<Config> {
  const documents = await readAll(files);
  return readConfig({ document: documents.get("openclaw.json"), documents, version, env });
}

/** The config of one text. */
export const config = (text: string, version?: string): Promise<Config> => configOf({ "openclaw.json": text }, version);

/** One answer of the real program to a config (`oracle/cases.jsonl` of the folder beside the checkout). */
export interface Answer {
  readonly name: string;
  readonly version: string;
  readonly files: Files;
  readonly valid: boolean;
  readonly paths: readonly string[];
  readonly chain: Readonly<Record<string, readonly string[]>>;
}

const oracle = new URL("../../../shared/oracle/cases.jsonl", import.meta.url);
export const hasOracle = existsSync(oracle);

interface Real {
  readonly config: { readonly valid: boolean; readonly issues: readonly (readonly string[])[] };
  readonly chain: Readonly<Record<string, unknown>>;
}

interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly real: Readonly<Record<string, Real>>;
}

/** Every answer that has a config; none where the folder is absent. */
export function readAnswers(): readonly Answer[] {
  if (!hasOracle) return [];
  const cases: readonly Case[] = readFileSync(oracle, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return cases
    .filter(({ files }) => files["openclaw.json"] !== undefined)
    .flatMap(({ id, files, real }) =>
      Object.entries(real).map(([version, { config: answer, chain }]) => ({
        name: `${id} on ${version}`,
        version,
        files: Object.fromEntries(
          Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? content : ""]),
        ),
        valid: answer.valid,
        paths: answer.issues.map(([path = ""]) => path).filter((path) => path !== ""),
        chain: Object.fromEntries(
          Object.entries(chain).flatMap(([agent, models]) =>
            Array.isArray(models) ? [[agent, models.map(String)] as const] : [],
          ),
        ),
      })),
    );
}
