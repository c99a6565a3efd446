/** Reads a page's tags strictly: whatever is not one of the page's own shapes is an error, not something to repair. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const voids = new Set(["meta", "br"]);
const shape = /<(\/?)([a-z][\w-]*)((?:\s[\w-]+(?:="[^"<>]*")?)*)>/gi;

/** @throws Error where a tag is not closed in its order, or text holds a character of markup */
export const tagsOf = (html: string): readonly Tag[] => {
  const body = html.replace("<!doctype html>", "").replace(/(<style>)[^<]*(<\/style>)/, "$1$2");
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, end, name = "", written = ""] of body.matchAll(shape)) {
    if (end === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`);
      continue;
    }
    if (!voids.has(name)) open.push(name);
    const pairs = [...written.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, value]);
    tags.push({ name, attributes: Object.fromEntries(pairs) });
  }
  const text = body.replaceAll(shape, "");
  if (open.length > 0) throw new Error(`${open.join(", ")} left open`);
  if (/[<>"']/.test(text)) throw new Error("markup in text");
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error("an entity of its own in text");
  return tags;
};
