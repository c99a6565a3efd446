/** Evidence → what the document is, and where its credentials stand. */
import { Secret } from "../../secret.ts";
import type { Span } from "../model.ts";
import { type Judge, judgeCollection, judgeNamed, judgeOAuth, judgeProfile } from "./judge.ts";
import {
  judgeBaileys,
  judgeBrowser,
  judgeDocker,
  judgeGoogle,
  judgeHosts,
  judgeJwk,
  judgeKube,
  judgeLogin,
  judgeMsal,
  judgeRegistry,
  judgeSignal,
  judgeTerraform,
} from "./judge-known.ts";
import { judgeArguments, judgeCookie, judgeEnvironment, judgeHeaders, judgeUrls } from "./judge-surroundings.ts";
import { judgeParameter, judgeSecret, judgeWrapped } from "./judge-wrapped.ts";
import type { Container, Evidence, Role, Structure, View } from "./model.ts";
import { isTelltale } from "./names.ts";
import { nameOf } from "./reading.ts";
import { identify } from "./signatures.ts";
import { valueAt } from "./view.ts";

/** In order of what they know: of two that point at one field the first is right. */
const judges: readonly Judge[] = [
  judgeMsal,
  judgeGoogle,
  judgeDocker,
  judgeKube,
  judgeBaileys,
  judgeSignal,
  judgeTerraform,
  judgeBrowser,
  judgeJwk,
  judgeHosts,
  judgeRegistry,
  judgeOAuth,
  judgeProfile,
  judgeEnvironment,
  judgeHeaders,
  judgeCookie,
  judgeArguments,
  judgeLogin,
  judgeUrls,
  judgeNamed,
  judgeCollection,
  judgeWrapped,
  judgeParameter,
  judgeSecret,
];

const words: Readonly<Record<Role, { readonly shape: string; readonly kind: string; readonly secret: string }>> = {
  access: { shape: "oauth-access", kind: "oauth-access", secret: "access token" },
  refresh: { shape: "oauth-refresh", kind: "oauth-refresh", secret: "refresh token" },
  id: { shape: "oauth-id", kind: "jwt", secret: "id token" },
  key: { shape: "stored-key", kind: "api-key", secret: "API key" },
  secret: { shape: "stored-secret", kind: "client-secret", secret: "client secret" },
  private: { shape: "stored-private-key", kind: "private-key", secret: "private key" },
  session: { shape: "session-secret", kind: "session", secret: "session" },
  password: { shape: "stored-password", kind: "password", secret: "password" },
  cloud: { shape: "stored-cloud-key", kind: "cloud-key", secret: "cloud key" },
};

/** A span of the bytes for a value at these indices of the view. */
export function spanAt(
  view: View,
  start: number,
  end: number,
  role: Role,
  name: string,
  confidence: Span["confidence"],
  value?: string,
): Span {
  const { shape, kind, secret } = words[role];
  return {
    start: start * view.width,
    end: end * view.width,
    shape,
    issuer: "",
    kind,
    confidence,
    by: "structure",
    ...(view.width === 2 ? { spelling: "utf-16" } : {}),
    ...(name === "" ? {} : { name }),
    secret: new Secret(value ?? valueAt(view, start, end, 0), secret),
  };
}

export const nothing: Structure = { kind: "none", title: "", spans: [] };

const tellingLists = /key|token|secret|env|arg|cmd|command|entrypoint|private|data/i;

/** Most mappings of most documents hold nothing that any rule asks for. */
const isWorthJudging = (container: Container): boolean =>
  container.list
    ? container.fields.length > 0 && tellingLists.test(nameOf(container))
    : container.fields.some(({ key }) => isTelltale(key)) ||
      /^(?:data|stringData)$|pass|secret|token|key/i.test(container.key) ||
      container.branches.some((key) => /^(?:key|token)Ref$/.test(key)) ||
      container.fields.some(({ key }) => key === "ParameterKey") ||
      (container.fields.length > 0 && /(?:keys?|tokens|secrets)$|oauth$/i.test(nameOf(container)));

/** What is known of a document beforehand. */
export interface Expectation {
  /** Is its path that of an auth file, so that one without a literal is told as a template? */
  readonly isExpected?: () => boolean;
  /** Shortest value that counts, in characters of the text. */
  readonly least?: number;
}

/** Weighs all containers of a document. */
export function assemble(
  view: View,
  containers: readonly Container[],
  { isExpected, least = 0 }: Expectation = {},
): Structure {
  const found = new Map<number, Evidence>();
  for (const container of containers) {
    if (!isWorthJudging(container)) continue;
    for (const judge of judges) {
      for (const evidence of judge(view, container)) {
        if (evidence && evidence.end - evidence.start >= least && !found.has(evidence.start))
          found.set(evidence.start, evidence);
      }
    }
  }
  const all = [...found.values()];
  const literal = all.filter(({ state }) => state === "literal");
  const deciding = literal.length > 0 ? literal : all;
  const store = deciding.find(({ of }) => of === "store") ?? deciding[0];
  if (!store) return nothing;
  const program = identify(view, store.container);
  // Examples in documentation look like stores full of placeholders: a template is one of a program that is known.
  if (literal.length === 0 && (store.of === "config" || !program) && isExpected?.() !== true) return nothing;
  const kind = literal.length === 0 ? "template" : store.of === "store" ? "auth-store" : "config";
  const title = program?.title ?? (store.of === "store" ? "Credential store" : "Config with a credential");
  const spans = literal
    .map(({ start, end, role, name, confidence, field }) =>
      spanAt(view, start, end, role, name, confidence, valueAt(view, start, end, field.level)),
    )
    .sort((one, other) => one.start - other.start);
  return { kind, ...(program ? { runtime: program.runtime } : {}), title, spans };
}
