/** Opens `hook-scan.js` and `hook-judge.js`, which lie beside this program in `dist`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { judgeStaged } from "../commands/hook-judge.ts";
import type { cleanText } from "../hook/clean-text.ts";
import type { isQuietMessage, lookAt } from "../hook/look.ts";
import { type Inflate, inflateBy } from "../scan/decode/gzip.ts";
import { runCompiled } from "./compiled.ts";

export interface HookScan {
  readonly lookAt?: typeof lookAt;
  readonly isQuietMessage?: typeof isQuietMessage;
  readonly cleanText?: typeof cleanText;
}

export interface HookJudge {
  readonly judgeStaged?: typeof judgeStaged;
}

const open = <Exports extends object>(name: string, require: unknown, exports: Exports): Exports => {
  const own = { exports };
  runCompiled(join(__dirname, name), { exports, require, module: own });
  return own.exports;
};

export const openScan = (require: unknown): HookScan => open<HookScan>("hook-scan.js", require, {});

export const openJudge = (require: unknown): HookJudge => open<HookJudge>("hook-judge.js", require, {});

/** What shapes are made of, read when it is asked for. */
export const openTexts = (): (() => string) => {
  let texts: string | undefined;
  return () => {
    texts ??= readFileSync(join(__dirname, "hook-shapes.txt"), "latin1");
    return texts;
  };
};

/** Opens gzip; loads zlib for the first of it. */
export const inflate: Inflate = (bytes, limit) => inflateBy(process.getBuiltinModule("node:zlib"))(bytes, limit);
