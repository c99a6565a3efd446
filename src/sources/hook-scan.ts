/** Opens `hook-scan.js`, which lies beside this program in `dist`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { cleanText } from "../hook/clean-text.ts";
import type { isQuietMessage, lookAt } from "../hook/look.ts";
import { runCompiled } from "./compiled.ts";

export interface HookScan {
  readonly lookAt?: typeof lookAt;
  readonly isQuietMessage?: typeof isQuietMessage;
  readonly cleanText?: typeof cleanText;
}

export const openScan = (require: unknown): HookScan => {
  const exports: HookScan = {};
  const own = { exports };
  runCompiled(join(__dirname, "hook-scan.js"), { exports, require, module: own });
  return own.exports;
};

/** What shapes are made of, read when it is asked for. */
export const openTexts = (): (() => string) => {
  let texts: string | undefined;
  return () => {
    texts ??= readFileSync(join(__dirname, "hook-shapes.txt"), "latin1");
    return texts;
  };
};
