import type { Claim, Document, Surroundings } from "../../model.ts";
import { type PathClaim, readPath } from "./claim-path.ts";
import {
  isGuideShape,
  isStrangersStore,
  looksLikeConfig,
  looksLikeLegacyStore,
  looksLikeOAuthFile,
  looksLikeStore,
} from "./content.ts";
import { directoryOf } from "./paths.ts";
import { plainStep } from "./plain-path.ts";

const homeDirectory = /^\.?(?:openclaw|clawdbot|moltbot|clawd)(?:[-_.].*)?$/;
const configNames = ["openclaw.json", "openclaw.json5", "clawdbot.json", "moltbot.json"];
const strangers = /(?:^|\/)(?:\.pi|opencode|\.codex|\.claude|openhuman)(?:\/|$)/;

/** Names other programs use as well, whose rotations are theirs. */
const sharedNames = /(?:^|\/)(?:private_)?(?:auth|oauth|models|auth-state)\.json[^/]*$/;

/** The directory and all above it, up to the root. */
const upwards = (directory: string): readonly string[] => {
  const steps = directory === "" ? [] : directory.split("/");
  return [...steps.map((_, index) => steps.slice(0, steps.length - index).join("/")), ""];
};

const hasConfig = (directory: string, { paths, near }: Surroundings): boolean =>
  configNames.some((name) => {
    const path = directory === "" ? name : `${directory}/${name}`;
    return paths.has(path) || near?.has(path) === true;
  });

/**
 * Does the file stand in an OpenClaw home or a repository of one: by its path, by a config beside or above it, or
 * because `--target` says so?
 */
export const isInHome = (path: string, around: Surroundings | undefined): boolean => {
  if (around?.target === "openclaw") return true;
  const stands = (whole: string): boolean => {
    if (readPath(whole)?.inAgentDir) return true;
    const directory = directoryOf(whole);
    if (directory.split("/").some((step) => homeDirectory.test(plainStep(step)))) return true;
    return around !== undefined && upwards(directory).some((above) => hasConfig(above, around));
  };
  // The absolute path too, where one file was named: the check may have begun inside the home.
  return stands(path) || (around?.near !== undefined && stands(`${around.base ?? ""}/${path}`));
};

const belongs = (document: Document, found: PathClaim, around: Surroundings | undefined): boolean => {
  const { value } = document;
  const { path } = document.source;
  const home = () => isInHome(path, around);
  switch (found.role) {
    case "store":
      if (found.inAgentDir) return true;
      if (isStrangersStore(value) || strangers.test(path)) return false;
      if (isGuideShape(value)) return home();
      return !found.loose || looksLikeStore(value);
    case "state":
      return home() || (around?.paths.has(`${directoryOf(path)}/auth-profiles.json`.replace(/^\//, "")) ?? false);
    case "legacy-store":
      if (found.inAgentDir) return true;
      return !strangers.test(path) && looksLikeLegacyStore(value) && home();
    case "oauth-file":
      return !strangers.test(path) && (home() || looksLikeOAuthFile(value));
    case "environment":
      return (
        homeDirectory.test(plainStep(found.root.split("/").at(-1) ?? "")) ||
        (around !== undefined && hasConfig(found.root, around))
      );
    case "template":
    case "backup":
    case "copy":
      if (sharedNames.test(path) && !home()) return false;
      return !found.loose || looksLikeConfig(value) || looksLikeStore(value) || value === undefined;
    default:
      return true;
  }
};

/** Is this document one of OpenClaw's? By its path and its content together. */
export const claimDocument = (document: Document, around?: Surroundings): Claim | undefined => {
  const found = readPath(document.source.path);
  if (!found || !belongs(document, found, around)) return undefined;
  const { role, root, agent } = found;
  return { runtime: "openclaw", role, root, ...(agent !== undefined && { agent }) };
};
