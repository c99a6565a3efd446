import type { Document } from "../model.ts";
import { parseLimit } from "./limits.ts";
import { gatherProblems } from "./problems.ts";
import type { Spot } from "./spot.ts";

/** The places of everything in a document, whichever reader knows them; `undefined` where it has no keys. */
export async function findSpots(document: Document): Promise<Spot | undefined> {
  const { text, format } = document;
  if (text.length > parseLimit[format]) return undefined;
  const ignored = gatherProblems("");
  switch (format) {
    case "json":
    case "json5":
      return (await import("./json/read.ts")).findJsonSpots(text);
    case "yaml":
      return (await import("./yaml/read.ts")).readYaml(text, ignored);
    case "toml":
      return (await import("./toml/read.ts")).readToml(text, ignored);
    case "dotenv":
      return (await import("./dotenv.ts")).readDotenv(text, ignored);
    default:
      return undefined;
  }
}
