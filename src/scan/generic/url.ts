/** `scheme://user:password@host` */
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import { measure, randomFrom } from "../measure/measure.ts";
import type { Span } from "../model.ts";
import type { FilePlace } from "./place.ts";
import { isWeak } from "./weak.ts";
import { asUtf8, type Window } from "./window.ts";

const userinfo =
  /:\/\/([^\s"'`<>:@/\\?#()]{0,128}):(?:([^\s"'`<>\\/]{3,256})|([^\s"'`<>@\\]{3,256}))@([^\s"'`<>@:/?#]{1,255})/y;
const alone = /:\/\/([A-Za-z0-9_.~+=-]{20,256})@([^\s"'`<>@:/?#]{1,255})/y;
const reference = /[${}<>]|^\[|^:|\.{2,}|\|\||^[*x]+$|^%[sdv@]|%\w+%/;
const dummy =
  /^(?:foo(?:%40|@)bar|(?:my|your|the|db|some|user|test|admin|a|root|new|old|basic|proxy)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|apikey|api_key|p|user|username|foo|bar|baz|abc|xyz|xxx+|test|demo|here|host|port|value|auth|credentials?|pat))\d{0,3}$/i;
const documented =
  /^(?:example|host|hostname|server|domain|site|foo|bar)(?:\.|$)|(?:^|\.)example\.|\.(?:test|invalid|example)$|^my/i;

/** Is it what documents write for a password? */
export const isDummyPassword = (value: string): boolean => dummy.test(value);

const local = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|db$|postgres$|mysql$|redis$|mongo|rabbitmq$|host\.docker)/i;

const spanOf = (start: number, value: string, confidence: Span["confidence"], weak: boolean): Span => ({
  start,
  end: start + value.length,
  shape: weak ? "weak-secret" : "url-password",
  issuer: "",
  kind: "connection-string",
  confidence,
  by: "name",
  ...(weak ? { weak } : {}),
  secret: new Secret(asUtf8(value), "connection-string"),
});

const tokenAlone = (window: Window, at: number, place: FilePlace): Span | undefined => {
  alone.lastIndex = at;
  const token = alone.exec(window.text)?.[1];
  // SimpleX: the fingerprint of a server, for anybody to know.
  if (/(?:smp|xftp)$/.test(window.text.slice(Math.max(0, at - 4), at))) return undefined;
  if (token === undefined || isPlaceholder(token) || measure(token).bits < randomFrom.high) return undefined;
  return spanOf(window.base + at + 3, token, place.lesser ? "medium" : "high", false);
};

/** The password of the URL whose `://` stands at `at`. */
export const judgeUrlAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  userinfo.lastIndex = at;
  const found = userinfo.exec(window.text);
  if (found === null) return tokenAlone(window, at, place);
  const [, user = "", plain, slashed, host = ""] = found;
  const value = plain ?? slashed ?? "";
  if (reference.test(value) && !/%[0-9A-Fa-f]{2}/.test(value)) return undefined;
  if (/^\d{2,5}\//.test(value) || /^\d{2,5}$/.test(value)) return undefined;
  const start = window.base + at + 3 + user.length + 1;
  const lesser = place.lesser || place.template || place.form === "markup" || documented.test(host);
  if (isWeak(value) || value === user) {
    return lesser || place.form === "code" || user === ""
      ? undefined
      : spanOf(start, value, local.test(host) ? "low" : "medium", true);
  }
  if (isPlaceholder(value) || dummy.test(value)) return undefined;
  const { bits } = measure(value);
  if (bits >= randomFrom.medium && value.length >= 8) return spanOf(start, value, lesser ? "medium" : "high", false);
  const chosen = bits >= randomFrom.low || (value.length >= 6 && /\d|[!@#%^&*]/.test(value) && /[A-Za-z]/.test(value));
  if (chosen) return spanOf(start, value, lesser || local.test(host) ? "low" : "medium", false);
  const isNone = lesser || (place.form === "code" && !/^\d{6,}$/.test(value));
  return isNone ? undefined : spanOf(start, value, "low", false);
};
