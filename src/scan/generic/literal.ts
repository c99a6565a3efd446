/** Reads the value that begins at a place of a window: in quotes, or bare up to what ends it. */

/** A value as written; `start` and `end` are places in the window, without quotes. */
export interface Literal {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The quote around it; `""` where bare. A backslash stands before it where the text is quoted once more (`\"`). */
  readonly quote: string;
}

/** What turns a string into bytes, a secret or an environment's default: the string inside is the value. */
const wrapper =
  /(?:(?:await |new |yield )?(?:\[\]byte|Buffer\.from|String(?:::from)?|SecretStr|SecretString|SecureString|Sensitive|SecretKeySpec|str|bytes|bytearray|b64decode|base64\.\w{3,16}|unhexlify|binascii\.unhexlify|bytes\.fromhex|b64encode|hex\.DecodeString|utf8ToBytes|encodeUtf8|TextEncoder\(\)\.encode|Some|Ok|Cow::Borrowed|literal|NSString|atob|btoa)\(|(?:\w{1,24}[.:]{1,2}){0,3}\w{0,12}(?:env|getenv|get_env|environ|config|getProperty|setdefault|getOrDefault|get)(?:\.get|\.fetch)?\(\s{0,4}["'][\w.-]{1,64}["']\s{0,4},\s{0,8}(?:default\s?=\s?|cast=str,\s?default=)?)\s{0,16}/iy;
const opening = /(?:[bBrRuUfFLN]{1,2}|@|\$@?|@\$|:)?(\\{0,3}(?:"""|'''|["'`]))/y;
/** YAML's tags and anchors, a list or an object that begins with the value, a variable's default. */
const tag = /!!?\w{1,12} |&\w{1,32} |[[({]{1,2}\s{0,16}(?=["'])|\$\{[A-Za-z_]\w{0,64}:?[-=]/y;
const longest = 8192;

/** Where the string that opened with `quote` ends: at the next one that is not escaped, on the same line unless the quote spans lines. */
const closingOf = (text: string, from: number, quote: string): number => {
  const spans = quote.endsWith("`") || quote.length === 3;
  const escaped = quote.startsWith("\\");
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && !escaped) {
      at++;
    } else if (text.startsWith(quote, at)) {
      // PowerShell, SQL and C# verbatim strings double their quote.
      return at;
    } else if ((code === 10 || code === 13) && !spans) return -1;
  }
  return -1;
};

const quoted = (text: string, at: number): Literal | undefined => {
  opening.lastIndex = at;
  const open = opening.exec(text);
  const quote = open?.[1];
  if (open === null || quote === undefined) return undefined;
  const start = at + open[0].length;
  const end = closingOf(text, start, quote);
  if (end < 0) return undefined;
  return within({ value: text.slice(start, end), start, end, quote });
};

const escapedQuotes = /^\\{1,3}["'](?=[^"'\\]{4,}\\{1,3}["']$)/;
const defaulted = /^\$\{[A-Za-z_]\w{0,64}:?[-=](?=[^${}]{4,}\}$)/;

/** The string in a string (`"\"…\""`), the default of a variable (`${X:-…}`): what counts of a value. */
const within = (literal: Literal): Literal => {
  const { value, start, quote } = literal;
  const head = escapedQuotes.exec(value)?.[0] ?? defaulted.exec(value)?.[0];
  if (head === undefined) return literal;
  const inner = value.slice(head.length, value.length - (head.startsWith("$") ? 1 : head.length));
  return { value: inner, start: start + head.length, end: start + head.length + inner.length, quote };
};

const bareValue = /[^\s"'`<>,;{}()[\]|&\\]{3,8192}/y;
const bareLine = /[^\s"'`][^\r\n\0]{2,8192}/y;

/** A bare value: `line` up to the end of the line without its comment, else up to a blank or a sign of code. */
const bare = (text: string, at: number, line: boolean): Literal | undefined => {
  const pattern = line ? bareLine : bareValue;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return undefined;
  // A call, an index: code, wherever it stands.
  if (!line && /[([{]/.test(text[at + found.length] ?? "")) return undefined;
  const value = line ? found.replace(/(?<!\s)\s+(?:(?:#|\/\/|;|--\s).*)?$/, "") : found.replace(/(?<![.:])[.:]+$/, "");
  return value.length < 3 ? undefined : { value, start: at, end: at + value.length, quote: "" };
};

/** Reads the value at `at`; `bareAs` says how a value without quotes ends, or that there is none. */
export const readLiteral = (text: string, at: number, bareAs: "line" | "word" | "none"): Literal | undefined => {
  let from = at;
  wrapper.lastIndex = from;
  const wrapped = wrapper.exec(text);
  if (wrapped !== null) from += wrapped[0].length;
  tag.lastIndex = from;
  const tagged = tag.exec(text);
  if (tagged !== null) from += tagged[0].length;
  const found = quoted(text, from);
  if (found !== undefined || wrapped !== null || bareAs === "none") return found;
  return /["'`]/.test(text[from] ?? "") ? undefined : bare(text, from, bareAs === "line");
};
