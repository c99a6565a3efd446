import { isRecord } from "../read/spot.ts";
import type { Snapshot } from "./model.ts";

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === "string";
const textOrNull: Test = (value) => value === null || typeof value === "string";
const number: Test = (value) => typeof value === "number";
const numberOrNull: Test = (value) => value === null || typeof value === "number";
const list =
  (of: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(of);
const map =
  (of: Test): Test =>
  (value) =>
    isRecord(value) && Object.values(value).every(of);
const shape =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, test]) => Object.hasOwn(value, name) && test(value[name]));

const profile = shape({
  id: text,
  agent: textOrNull,
  provider: text,
  kind: text,
  fate: text,
  path: text,
  pointer: text,
  fingerprint: textOrNull,
  account: textOrNull,
  expires: numberOrNull,
});

const home = shape({
  runtime: text,
  version: text,
  root: text,
  config: textOrNull,
  agents: map(shape({ usable: map(list(text)), chain: list(shape({ model: text, served: text })) })),
  stores: list(shape({ path: text, role: text, fate: text, held: number, loaded: number })),
  profiles: list(profile),
  keys: list(shape({ provider: text, name: text, path: text, pointer: text, fingerprint: textOrNull })),
  lanes: map(text),
  chains: list(
    shape({ slot: text, agent: textOrNull, path: text, pointer: text, models: list(text), first: textOrNull }),
  ),
  settings: map(text),
});

const snapshot = shape({
  version: (value) => value === 1,
  taken: text,
  salt: (value) => typeof value === "string" && /^[0-9a-f]{2,128}$/.test(value),
  homes: list(home),
});

const isSnapshot = (value: unknown): value is Snapshot => snapshot(value);

/** A snapshot's JSON; `undefined` where it is none of version 1. It may come from anybody. */
export const readSnapshot = (json: string): Snapshot | undefined => {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    return isSnapshot(value) ? value : undefined;
  } catch {
    // Not JSON. Its error would quote the text.
    return undefined;
  }
};
