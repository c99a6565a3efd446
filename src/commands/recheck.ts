/** The same judgement with other documents: nothing is read from the disk again. */
import { type CheckInput, type CheckResult, check } from "../check.ts";
import type { Document, Leak } from "../model.ts";
import { openFinders } from "../scan/finders.ts";
import { findLeak } from "../secrets.ts";
import { textOf } from "./scan-tree.ts";

/**
 * What was judged → what judges it again, with these documents in the place of those of the same path.
 * @param renew what of the input hangs on the documents
 */
export const recheckOf =
  (
    input: CheckInput,
    renew: (documents: readonly Document[]) => Promise<Partial<CheckInput>> = async () => ({}),
  ): ((changed: ReadonlyMap<string, Document>) => Promise<CheckResult>) =>
  async (changed) => {
    const { lap: _, ...grounds } = input;
    const isChanged = ({ source }: { readonly source: { readonly path: string } }): boolean => changed.has(source.path);
    const leaks: Leak[] = (input.leaks ?? []).filter((leak) => leak.part !== undefined || !isChanged(leak));
    const texts: Document[] = (input.texts ?? []).filter((text) => !isChanged(text));
    const exposed = [...changed.values()].filter(({ source }) => source.exposure !== "state");
    const finders = exposed.length > 0 ? await openFinders() : undefined;
    for (const { source } of exposed) {
      const leak = finders && findLeak(finders, source);
      if (leak === undefined) continue;
      leaks.push(leak);
      texts.push(...(await textOf(source, leak)));
    }
    const documents = input.documents.map((document) => changed.get(document.source.path) ?? document);
    return check({ ...grounds, ...(await renew(documents)), documents, leaks, texts });
  };
