import type { Document, Runtime, Surroundings } from "../model.ts";
import { translate } from "./generic/translate.ts";
import { isInHome } from "./openclaw/claim.ts";
import { isGuideShape, isStrangersStore } from "./openclaw/content.ts";
import { directoryOf } from "./openclaw/paths.ts";

const name = /(?:^|[/._-])auth[-_]?profiles?(?:[._-][^/]*)?\.json$/i;

/** The shape guides show: `access_token`, `refresh_token`, `expires_at`. In an OpenClaw home the file is OpenClaw's. */
const claim = (document: Document, around?: Surroundings) => {
  const { path } = document.source;
  const { value } = document;
  if (!name.test(path) || !isGuideShape(value) || isStrangersStore(value) || isInHome(path, around)) return undefined;
  return { runtime: "generic", role: "store", root: directoryOf(path), agent: "main" };
};

const generic: Runtime = {
  id: "generic",
  title: "Auth profiles of a guide",
  folders: [],
  wants: (path) => name.test(path),
  claim,
  translate,
};

export default generic;
