/** The finders of the guard, put together: loaded only when something is scanned. */
import type { Finders } from "../secrets.ts";
import type { Scanner } from "./scan.ts";

/** Opens the scanner for every known issuer, and the paths of auth files; tables and shapes are loaded here, once. */
export const openFinders = async (): Promise<Finders> => (await openRoomyFinders()).finders;

/** The same with memory to read files into that need not be copied then. */
export const openRoomyFinders = async (): Promise<{ readonly finders: Finders } & Pick<Scanner, "room">> => {
  const [{ createScanner }, { openInflate }, { issuers }, { authPath }] = await Promise.all([
    import("./scan.ts"),
    import("./decode/gzip.ts"),
    import("../tokens/index.ts"),
    import("./paths/auth-path.ts"),
  ]);
  const { read, room } = createScanner({ issuers, inflate: await openInflate() });
  const shapes = new Map(issuers.flatMap((issuer) => issuer.shapes.map((shape) => [shape.id, shape] as const)));
  return { room, finders: { read, authPath, shape: (id) => shapes.get(id) } };
};
