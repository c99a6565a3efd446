/** Who else than the scanner has something to say of staged files? Looked at without reading them, so in doubt: yes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRuntimeFile } from "../hook/runtime-file.ts";
import { policyNames } from "../policy/discover.ts";

/** Presets alone, on one line: nothing that could be a path. */
const plainExtends = /^["']?extends["']?\s{0,9}:[ \t]{0,9}\[?[\w"', \t-]{0,200}\]?[ \t]{0,9},?[ \t]{0,9}(?:#.*)?$/;

const namesFiles = (text: string): boolean =>
  text.includes("policies") || text.split(/\r?\n/).some((line) => line.includes("extends") && !isPlain(line));

const isPlain = (line: string): boolean => plainExtends.test(line.trim()) && /:\s*\S/.test(line);

/** No document to any reader, whatever a rule's globs say. */
const code = /\.(?:[cm]?[jt]sx?|py|go|rs|rb|java|kt|swift|c|h|cc|cpp|cs|php|md|css|scss|html|svg|png|jpe?g|gif|webp)$/i;

/**
 * Could a rule about stores and chains, or one of the repository's own, have something to say of these files?
 * @param top where the policy lies
 * @param paths of the files, told from there
 */
export const mayJudge = (top: string, paths: readonly string[]): boolean => {
  if (paths.every((path) => code.test(path))) return false;
  if (paths.some(isRuntimeFile)) return true;
  const policy = policyNames.find((name) => existsSync(join(top, name)));
  if (policy === undefined) return false;
  return existsSync(join(top, "policies")) || namesFiles(readFileSync(join(top, policy), "utf8"));
};
