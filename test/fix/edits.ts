/** Edits of texts, for tests: file name and text in, text out. */
import { applyEdit } from "../../src/fix/apply-edit.ts";
import type { ContentEdit } from "../../src/fix/model.ts";
import type { Pointer } from "../../src/model.ts";
import { reading } from "../read/reading.ts";

export const set = (at: Pointer, value: unknown): ContentEdit => ({ kind: "set", path: "", at, value });
export const remove = (at: Pointer): ContentEdit => ({ kind: "remove", path: "", at });
export const rename = (at: Pointer, name: string): ContentEdit => ({ kind: "rename", path: "", at, name });
export const move = (at: Pointer, to: Pointer): ContentEdit => ({ kind: "move", path: "", at, to });
export const key = (at: Pointer, by: string): ContentEdit => ({ kind: "key", path: "", at, by });

/** The text after the edit, byte order mark included; where it was refused, why. */
export const edited = async (path: string, text: string, edit: ContentEdit): Promise<string> => {
  const result = await applyEdit(await reading(path, text), edit);
  return "refused" in result ? `refused: ${result.refused}` : Buffer.from(result.document.source.bytes).toString();
};
