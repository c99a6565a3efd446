import { type ModelBook, modelRows } from "./model-book.ts";
import { type ModelRef, parseRef, renameModel, renameNested } from "./model-ref.ts";
import { normalizeProvider, type Raw } from "./shape.ts";

/** The one provider that lists a bare model name; `undefined` where none or several do. */
export function inferProvider(name: string, book: ModelBook): string | undefined {
  const own = book.maps.slice(1).flatMap((map) => [...matches(listed(map, book), name, book)]);
  if (own.length > 0) return new Set(own).size === 1 ? own[0] : undefined;
  const rows = Object.entries(book.providers).flatMap(([provider, entry]) =>
    modelRows(entry).flatMap((id) => [
      { provider, model: id },
      { provider, model: renameNested(renameModel(normalizeProvider(provider), id, book.facts), book.facts) },
    ]),
  );
  const found = matches([...listed(book.maps[0] ?? {}, book), ...rows], name, book);
  return found.size === 1 ? [...found][0] : undefined;
}

const listed = (map: Raw, { facts }: ModelBook): readonly ModelRef[] =>
  Object.keys(map)
    .filter((key) => key.includes("/") && !key.endsWith("/*"))
    .flatMap((key) => parseRef(key, "openai", facts) ?? []);

function matches(refs: readonly ModelRef[], name: string, { perAgent }: ModelBook): ReadonlySet<string> {
  const pick = (test: (model: string) => boolean): ReadonlySet<string> =>
    new Set(refs.filter(({ model }) => test(model)).map(({ provider }) => normalizeProvider(provider)));
  const exact = pick((model) => model === name);
  if (perAgent && exact.size > 0) return exact;
  return pick((model) => model.toLowerCase() === name.toLowerCase());
}
