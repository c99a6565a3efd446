/** What a JSON5 string escape stands for, apart from those that name a code point. */
const letters: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  0: "\0",
  "\n": "",
  "\r\n": "",
  "\r": "",
};

const escaped = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(\r\n|[\s\S]))/g;

/** The inside of a JSON or JSON5 string → what it says. An escape that means nothing keeps its letter. */
export function unescapeText(inside: string): string {
  if (!inside.includes("\\")) return inside;
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    // Not JSON's own escapes alone; the slower way knows the others too.
  }
  return inside.replace(
    escaped,
    (_, unicode: string | undefined, hex: string | undefined, letter: string | undefined) => {
      const digits = unicode ?? hex;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      return letters[letter ?? ""] ?? letter ?? "";
    },
  );
}

const strictEscape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/g;

/** Whose escapes the inside of a string uses. */
export function escapesOf(inside: string): "json" | "json5" | "broken" {
  if (!inside.includes("\\")) return "json";
  const rest = inside.replace(strictEscape, "-");
  if (!rest.includes("\\")) return "json";
  return /\\(?:u|x(?![\dA-Fa-f]{2})|$)/.test(rest) ? "broken" : "json5";
}

const strictNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const looseNumber = /^[+-]?(?:Infinity|NaN|0[xX][\dA-Fa-f]+|(?:(?:0|[1-9]\d*)\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;

/** A bare word or number → its value, and whose grammar allows it there. Unknown words stand for themselves. */
export function valueOfWord(word: string): { readonly value: unknown; readonly grammar: "json" | "json5" | "broken" } {
  if (word === "true" || word === "false") return { value: word === "true", grammar: "json" };
  if (word === "null") return { value: null, grammar: "json" };
  if (strictNumber.test(word)) return { value: Number(word), grammar: "json" };
  if (!looseNumber.test(word)) return { value: word, grammar: "broken" };
  const size = Number(word.replace(/^[+-]/, ""));
  return { value: word.startsWith("-") ? -size : size, grammar: "json5" };
}
