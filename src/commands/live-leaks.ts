import type { Document, Leak } from "../model.ts";

/** What the files that git holds, or would take in, hold; the scanner is loaded only where there is such a file. */
export const leaksIn = async (documents: readonly Document[]): Promise<{ readonly leaks?: readonly Leak[] }> => {
  const exposed = documents.filter(({ source }) => source.exposure !== "state");
  if (exposed.length === 0) return {};
  const { openFinders } = await import("../scan/finders.ts");
  const { findLeak } = await import("../secrets.ts");
  const finders = await openFinders();
  return { leaks: exposed.flatMap(({ source }) => findLeak(finders, source) ?? []) };
};
