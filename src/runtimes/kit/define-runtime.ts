import type { ClaimedDocument, Document, Runtime } from "../../model.ts";
import { type Found, homeOf } from "./home.ts";
import type { RuntimeFacts } from "./model.ts";
import { findSpots, nameParts, type Spot } from "./places.ts";

/**
 * A runtime from the facts about it.
 * @param facts its files, its variables, and what it does with them; the docs page of runtimes is made of it
 */
export const defineRuntime = (facts: RuntimeFacts): Runtime => {
  const spotsOf = findSpots(facts.files);

  const spotOf = ({ source, value }: Document): Spot | undefined =>
    spotsOf(source.as ?? source.path).find(
      ({ file, sure }) => (sure && value === undefined) || file.shape?.(value) !== false,
    );

  const read = ({ document }: ClaimedDocument): readonly Found[] => {
    const spot = spotOf(document);
    return spot ? [{ spot, document, facts: spot.file.read(document) }] : [];
  };

  return {
    id: facts.id,
    title: facts.title,
    facts,
    folders: [...new Set(facts.files.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))))],
    ...(facts.moved && { moved: facts.moved }),
    parts: nameParts(facts.files),
    wants: (path) => spotsOf(path).length > 0,
    claim: (document) => {
      const spot = spotOf(document);
      if (spot === undefined) return undefined;
      const role = spot.rotated ? "backup" : spot.file.role;
      return { runtime: facts.id, role, root: spot.root, ...(!spot.sure && { loose: true }) };
    },
    translate: (input) => {
      const roots = new Map<string, ClaimedDocument[]>();
      for (const claimed of input.claimed) {
        const others = roots.get(claimed.claim.root);
        if (others) others.push(claimed);
        else roots.set(claimed.claim.root, [claimed]);
      }
      return [...roots].map(([root, claimed]) => homeOf(facts, root, claimed.flatMap(read), input));
    },
  };
};
