/** The rules that say, of one mapping, which of its fields are credentials and why. */
import type { Container, Evidence, Field, View } from "./model.ts";
import { isCompanion, plainName, roleOf } from "./names.ts";
import { isWithin, nameOf, textOf, weigh } from "./reading.ts";

/** A rule: one mapping or list → what speaks for credentials in it. */
export type Judge = (view: View, container: Container) => readonly (Evidence | undefined)[];

const strictNames = new Set([
  "accesstoken",
  "refreshtoken",
  "oauthtoken",
  "idtoken",
  "oauthaccesstoken",
  "oauthrefreshtoken",
]);

/**
 * An OAuth record: two of access, refresh and id token together, or one beside what only stands beside tokens
 * (RFC 6749 §5.1 names them; the runtimes add `expires`, `account_id`, `auth_mode`).
 */
export const judgeOAuth: Judge = (view, container) => {
  if (container.list) return [];
  const roles = new Set<string>();
  const held: Field[] = [];
  let strict = false;
  let companions = 0;
  for (const field of container.fields) {
    const role = roleOf(field.key);
    if (role && role.role !== "password" && role.strength !== "ending") {
      held.push(field);
      strict ||= strictNames.has(plainName(field.key));
      roles.add(role.role === "id" && role.strength === "plain" ? "key" : role.role);
    } else if (isCompanion(field.key)) companions++;
  }
  const tokens = ["access", "refresh", "id"].filter((role) => roles.has(role)).length;
  const expires = container.fields.some(({ key }) => /^expir|^extendedexpires/.test(plainName(key)));
  const paired = tokens >= 2 || (roles.has("refresh") && roles.has("key"));
  const beside =
    (tokens === 1 && (strict || expires) && companions >= 1) ||
    (roles.has("key") && expires && companions >= 1 && held.some(isToken));
  if (!paired && !beside) return [];
  return held.map((field) => weigh(view, container, field, roleOf(field.key)?.role ?? "key", "store", { sure: true }));
};

const isToken = ({ key }: Field): boolean => plainName(key) === "token";

const types = new Set([
  "apikey",
  "api",
  "token",
  "oauth",
  "oauth2",
  "wellknown",
  "oidc",
  "authorizeduser",
  "serviceaccount",
  "chatgpt",
  "bearer",
  "setuptoken",
  "session",
]);

/** A typed profile: `{type: "api_key", key}` as OpenClaw, OpenCode, pi, Hermes, ZeroClaw and PicoClaw write it. */
export const judgeProfile: Judge = (view, container) => {
  if (container.list) return [];
  const typed = container.fields.some(
    (field) =>
      /^(?:type|kind|mode|authtype|authmethod|authmode|credentialtype)$/.test(plainName(field.key)) &&
      types.has(plainName(textOf(view, field))),
  );
  if (!typed) return [];
  const referred = container.branches.some((key) => /^(?:key|token)Ref$/.test(key)) ? container.fields[0] : undefined;
  if (referred) {
    const { start, end } = referred;
    const place = { container, field: referred, name: referred.key, start, end };
    return [{ ...place, role: "key", of: "store", state: "placeholder", confidence: "high" }];
  }
  return container.fields.map((field) => {
    const role = roleOf(field.key);
    if (!role || field.key === "auth") return undefined;
    return weigh(view, container, field, role.role, "store", { sure: role.strength !== "ending" });
  });
};

/** Mappings that hold accounts, providers, channels: a `token` or `key` in them is one. */
const holders =
  /^(?:providers?|accounts?|profiles?|credentials?|credentialpool|channels?|users?|models?|modellist|litellmparams|clients?|gateway|auth|auths|tokens?|secrets?|oauth|apikeys?|keys|instances?|services?|apiconfigs|custommodels|customproviders|modelproviders|languagemodels|settings|options|mcp|mcpservers|contextservers|agentservers|tools|extensions|plugins|remotemanagement|apikeyentries|generalsettings|cacheparams|bots?|servers?|npmregistries|npmscopes|tabautocompletemodel|copilottokens|tokenaccounts|database|websearch|outputs)$/;

/** A name that says it holds a credential, anywhere; of config files. */
export const judgeNamed: Judge = (view, container) => {
  if (container.list) return [];
  return container.fields.map((field) => {
    const role = roleOf(field.key);
    if (!role) return undefined;
    const held = isWithin(container, (name) => holders.test(name));
    if (role.strength === "plain" && !held) return undefined;
    const confidence = role.strength === "telling" || held ? "high" : "medium";
    return weigh(view, container, field, role.role, "config", { confidence });
  });
};

/** Lists and mappings named for what is in them: `api-keys: […]`, `copilot_tokens: {host: token}`. */
export const judgeCollection: Judge = (view, container) => {
  const own = container.key !== "";
  const name = plainName(nameOf(container));
  if (
    !(
      own
        ? /(?:apikeys?|tokens|secrets|authtokens|bedrockaccesskeys|githuboauth|gitlaboauth|gitlabtoken)$/
        : /^apikeys?$/
    ).test(name)
  )
    return [];
  const sure = /^(?:copilottokens|apikeys?|oauthtokens|accesstokens)$/.test(name);
  return container.fields.map((field) => {
    if (
      !container.list &&
      (isCompanion(field.key) || /id$|^secure$/i.test(field.key) || roleOf(field.key) || (!sure && field.key === ""))
    )
      return undefined;
    return weigh(view, container, field, "key", "config", {
      confidence: sure ? "high" : "medium",
      name: field.key || nameOf(container),
    });
  });
};
