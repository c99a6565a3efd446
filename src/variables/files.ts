/** Files that set variables for programs: which they are, and the home they count in. */
import { plainStep } from "../scan/paths/spelling.ts";

/**
 * `unit`: a user unit of systemd or a drop-in of one · `environment`: `KEY=value` lines · `shell`: `export` lines of a
 * profile · `fish`: `set -x` lines.
 */
export type VariableFileKind = "unit" | "environment" | "shell" | "fish";

export interface VariableFile {
  readonly kind: VariableFileKind;
  /** The user's home, or the root of a dotfiles repository. */
  readonly root: string;
  /** Name of the unit, without `.service`. */
  readonly unit?: string;
}

const profiles = new Set([
  ...[".bashrc", ".bash_profile", ".bash_login", ".profile", ".zshrc", ".zshenv", ".zprofile", ".zlogin"],
  ...[".xprofile", ".xsessionrc", ".pam_environment"],
]);

const unitName = /^(.+)\.service$/;

/** Where the path is one that the login or a unit reads (systemd.environment-generator(7), systemd.exec(5), bash(1)). */
export const variableFile = (path: string): VariableFile | undefined => {
  const steps = path.split("/");
  const last = steps.at(-1) ?? "";
  // The name first: it turns most files down.
  if (!/(?:rc|profile|env|login|environment|\.conf|\.service|\.fish)(?:\.tmpl)?$/.test(last)) return undefined;
  const plain = steps.map((step) => plainStep(step).name.replace(/\.tmpl$/, ""));
  const name = plain.at(-1) ?? "";
  const before = (count: number): string => steps.slice(0, steps.length - count).join("/");
  const folder = (...names: readonly string[]): boolean =>
    names.every((one, index) => plain[plain.length - 1 - names.length + index] === one);
  if (profiles.has(name)) return { kind: name === ".pam_environment" ? "environment" : "shell", root: before(1) };
  if (name.endsWith(".conf") && folder(".config", "environment.d")) return { kind: "environment", root: before(3) };
  if (name === "config.fish" && folder(".config", "fish")) return { kind: "fish", root: before(3) };
  if (name.endsWith(".fish") && folder(".config", "fish", "conf.d")) return { kind: "fish", root: before(4) };
  const unit = unitName.exec(name)?.[1];
  if (unit !== undefined && folder(".config", "systemd", "user")) return { kind: "unit", root: before(4), unit };
  const dropIn = unitName.exec((plain.at(-2) ?? "").replace(/\.d$/, ""))?.[1];
  if (dropIn !== undefined && name.endsWith(".conf") && plain.at(-3) === "user" && plain.at(-4) === "systemd")
    return { kind: "unit", root: before(5), unit: dropIn };
  return undefined;
};
