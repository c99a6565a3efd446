/** What the git rules say of a credential: what it is, how it is hidden, where it is revoked. Never a character of it. */
import { counted, listed } from "../facts.ts";
import type { Edit, Exposure, FoundSpan, Leak } from "../model.ts";
import { quote, sentence, shellWord } from "../quote.ts";

/** Its path as its own repository knows it. */
export const pathInRepository = ({ path, repository }: Leak["source"]): string =>
  repository !== undefined && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;

/** Where commands are to be run that name it so: `In `dotfiles`: `. */
export const inRepository = ({ repository }: Leak["source"]): string =>
  repository === undefined ? "" : `In ${quote(repository)}: `;

/** Git holds it, as against: the next `git add` would take it. */
export const isInGit = (exposure: Exposure): boolean =>
  exposure === "tracked" || exposure === "staged" || exposure === "committed";

/** Is it, or could it be, committed? What is outside a repository or ignored is where the other rules look. */
export const isExposed = ({ source }: Leak): boolean => source.exposure !== "state";

/** Credentials of a leak, without the well-known dummies. */
export const sureSpans = ({ spans }: Leak): readonly FoundSpan[] =>
  spans.filter(({ weak, confidence }) => weak !== true && confidence !== "low");

/** `Anthropic OAuth access token, 108 characters, under `token`, hidden in base64; plan pro`. */
export const spanWords = ({ title, secret, spelling, name, note }: FoundSpan): string => {
  const under = name === undefined || name === "" ? "" : `, under ${quote(name)}`;
  const hidden = spelling === undefined ? "" : `, hidden (${spelling})`;
  const says = note === undefined || note === "" ? "" : ` (${note})`;
  return `${title}, ${counted(secret.length, "character")}${under}${hidden}${says}`;
};

/** Where in a file that was read in pieces, or has no lines. */
export const byteWords = ({ source }: Leak, { start }: FoundSpan): string =>
  source.offset === undefined ? "" : ` At byte ${source.offset + start}.`;

/** `3 access tokens and 2 API keys` of a file, by kind. */
export const kindsOf = (spans: readonly FoundSpan[]): string => {
  const counts = new Map<string, number>();
  for (const { title } of spans) counts.set(title, (counts.get(title) ?? 0) + 1);
  return listed([...counts].map(([kind, count]) => (count === 1 ? kind : `${kind} (${count})`)));
};

/** The credentials as related places, the first of them where there are very many. */
export const relatedSpans = ({ source, spans }: Leak, most = 20) =>
  spans
    .filter(({ weak }) => weak !== true)
    .slice(0, most)
    .map((span) => ({
      place: { path: source.path, at: [], range: span.range },
      message: sentence(spanWords(span)),
    }));

const isLogin = ({ kind }: FoundSpan): boolean => /oauth|session|jwt/.test(kind);

/** Where the credentials are revoked, each issuer once, and how they are replaced. */
export const rotateWords = (spans: readonly FoundSpan[], verb = "Revoke"): string => {
  const places = [...new Set(spans.flatMap(({ rotate }) => (rotate === undefined ? [] : [rotate])))];
  const where = places.length === 0 ? "with the issuer" : `(${listed(places, 3)})`;
  const [what, anew] = spans.length > 1 ? ["them", "make new ones"] : ["it", "make a new one"];
  return `${verb} ${what} ${where} and ${spans.some(isLogin) ? "sign in anew" : anew}`;
};

/** Since when, and is it still there: for what a history holds. The commit itself stands beside the finding. */
export const pastWords = ({ source: { past } }: Leak): string => {
  if (past === undefined) return "";
  const since = past.date === undefined ? "No commit holds it" : `First committed on ${past.date.slice(0, 10)}`;
  return ` ${since}, ${past.inHead ? "still in HEAD" : "no longer in HEAD: only history keeps it"}.`;
};

/** How to take a file out of all commits. */
export const purgeFile = (path: string): string => `\`git filter-repo --invert-paths --path ${shellWord(path)}\``;

/** How to take a text out of all commits, without writing it into a shell's history. */
export const purgeText =
  "`git filter-repo --replace-text FILE` (or BFG's `--replace-text`), where FILE, kept outside the repository, lists the value";

/** What a purge does not reach (G09). */
export const remains =
  "Old copies stay in reflogs, clones and forks until they are collected: that is why revoking comes first.";

/** The lines of a `.gitignore` at the top of the repository that keep a file out. */
export const ignoreLine = (path: string): string => `/${path.replace(/[\\*?[\]!# ]/g, "\\$&")}`;

/** The line in the `.gitignore` of its own repository, or of the folder that is checked. */
export const ignoreEdit = (source: Leak["source"]): Edit => ({
  kind: "line",
  path: source.repository === undefined ? ".gitignore" : `${source.repository}/.gitignore`,
  line: ignoreLine(pathInRepository(source)),
});
