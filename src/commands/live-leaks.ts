import type { Document, Leak } from "../model.ts";

/**
 * What the files that git holds, or would take in, hold, each under the path its bytes lie at. The scanner is loaded
 * only where there is such a file.
 * @param places where a link into a repository leads: path → the file's own, both told from the home
 */
export const leaksIn = async (
  documents: readonly Document[],
  places: ReadonlyMap<string, string>,
): Promise<{ readonly leaks?: readonly Leak[]; readonly texts?: readonly Document[] }> => {
  const exposed = documents.filter(({ source }) => source.exposure !== "state");
  if (exposed.length === 0) return {};
  const { openFinders } = await import("../scan/finders.ts");
  const { findLeak } = await import("../secrets.ts");
  const finders = await openFinders();
  const placed = exposed.map((document) => {
    const path = places.get(document.source.path) ?? document.source.path;
    return { ...document, source: { ...document.source, path } };
  });
  return { leaks: placed.flatMap(({ source }) => findLeak(finders, source) ?? []), texts: placed };
};
