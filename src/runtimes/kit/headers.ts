import type { Pointer } from "../../model.ts";
import type { KeySketch } from "./model.ts";
import { entriesAt } from "./read.ts";

const credential = /^(?:authorization|x-api-key|api-key)$/i;

/**
 * Keys that a provider's configuration passes in headers; they are sent whatever is stored.
 * @param at where the provider's record lies
 * @param below the way from there to its headers
 */
export const headerKeys = (
  provider: string,
  value: unknown,
  at: Pointer,
  ...below: readonly string[]
): readonly KeySketch[] =>
  entriesAt(value, ...below)
    .filter(({ name }) => credential.test(name))
    .map((header) => ({
      provider,
      name: header.name,
      at: [...at, ...header.at],
      value: header.value,
      home: "config",
      serves: "first",
    }));
