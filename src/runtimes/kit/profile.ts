import type { KeyHome, Place, Pointer, Profile, Store } from "../../model.ts";
import { Secret } from "../../secret.ts";
import type { KeySketch, ProfileSketch } from "./model.ts";
import { written } from "./read.ts";
import { type Held, heldIn } from "./secrets.ts";

const fields = [
  ["access", "access token"],
  ["refresh", "refresh token"],
  ["key", "API key"],
  ["token", "token"],
] as const;

const fateOf = (sketch: ProfileSketch, store: Store, empty: boolean): Pick<Profile, "fate" | "reason"> => {
  const { reason } = sketch;
  const because = reason === undefined ? {} : { reason };
  if (store.fate === "not-read") return { fate: "not-read", ...because };
  if (sketch.fate) return { fate: sketch.fate, ...because };
  return empty ? { fate: "ineligible", reason: reason ?? "missing_credential" } : { fate: "usable", ...because };
};

/** The profile an entry is to its runtime. */
export const profileOf = (sketch: ProfileSketch, store: Store): Profile => {
  const { path } = store.place;
  const place = (at: Pointer): Place => ({ path, at });
  const held = fields.flatMap(([name, kind]): readonly (readonly [string, Held])[] => {
    const found = heldIn(sketch[name], kind);
    return found ? [[name, found]] : [];
  });
  const secrets = Object.fromEntries(held.flatMap(([name, { secret }]) => (secret ? [[name, secret]] : [])));
  const account = written(sketch.account);
  const session = written(sketch.session);
  const { id, provider, kind, at, expires, serves, refreshes, flaw } = sketch;
  return {
    agent: store.agent,
    id,
    provider,
    kind,
    place: { ...place(at), ...(sketch.range && { range: sketch.range }) },
    store,
    ...fateOf(sketch, store, held.length === 0),
    ...(flaw && {
      flaw: { place: place(flaw.at), message: flaw.message, ...(flaw.remedy !== undefined && { remedy: flaw.remedy }) },
    }),
    ...secrets,
    reference: held.some(([, { reference }]) => reference),
    placeholder: held.length > 0 && held.every(([, { placeholder }]) => placeholder),
    ...(account !== undefined && { account: new Secret(account.trim().toLowerCase(), "account") }),
    ...(session !== undefined && { session: new Secret(session, "session") }),
    ...(expires !== undefined && { expires }),
    ...(serves !== undefined && { serves }),
    ...(refreshes !== undefined && { refreshes }),
    foreignFields: [],
  };
};

/** The home of a key; `undefined` where nothing is written. */
export const keyOf = (sketch: KeySketch, path: string): KeyHome | undefined => {
  const held = heldIn(sketch.value, "API key");
  if (!held) return undefined;
  const { provider, name, at, home, serves } = sketch;
  return {
    agent: undefined,
    provider,
    place: { path, at, ...(sketch.range && { range: sketch.range }) },
    home,
    name,
    ...(held.secret && { secret: held.secret }),
    reference: held.reference,
    placeholder: held.placeholder,
    ...(serves !== undefined && { serves }),
  };
};
