/** Files of one program or standard whose fields say little by themselves. */
import { Buffer } from "node:buffer";
import type { Judge } from "./judge.ts";
import type { Container, Field } from "./model.ts";
import { isCompanion, plainName, roleOf } from "./names.ts";
import { stateOf } from "./opaque.ts";
import { isWithin, nameOf, namesIn, textOf, weigh } from "./reading.ts";

const fieldOf = (container: Container, ...names: readonly string[]): Field | undefined =>
  container.fields.find(({ key }) => names.includes(plainName(key)));

/** JSON Web Key with a private part (RFC 7518 §6: `d`, symmetric `k`). */
export const judgeJwk: Judge = (view, container) => {
  const type = fieldOf(container, "kty");
  if (!type) return [];
  const secret = container.fields.filter(({ key }) => /^(?:d|k|p|q|dp|dq|qi)$/.test(key));
  if (!secret.some(({ key }) => key === "d" || key === "k")) return [];
  return secret
    .filter(({ key }) => key === "d" || key === "k")
    .map((field) => weigh(view, container, field, "private", "store", { sure: true }));
};

/** Entries of an MSAL cache: `{credential_type: "RefreshToken", secret}` (msal-common, `CredentialEntity`). */
export const judgeMsal: Judge = (view, container) => {
  const type = fieldOf(container, "credentialtype");
  const secret = fieldOf(container, "secret");
  if (!type || !secret) return [];
  const role = /refresh/i.test(textOf(view, type)) ? "refresh" : /id/i.test(textOf(view, type)) ? "id" : "access";
  return [weigh(view, container, secret, role, "store", { sure: true })];
};

/** Google credentials: a service account's key, `authorized_user` (google-auth-library). */
export const judgeGoogle: Judge = (view, container) => {
  const key = fieldOf(container, "privatekey");
  if (!key || !fieldOf(container, "clientemail", "privatekeyid", "tokenuri")) return [];
  return [weigh(view, container, key, "private", "store", { sure: true })];
};

/** `auths: {registry: {auth: base64 of user:password}}` (docker/cli, `AuthConfig`); containers' auth.json too. */
export const judgeDocker: Judge = (view, container) => {
  if (!isWithin(container, (name) => name === "auths")) return [];
  return container.fields.map((field) => {
    const name = plainName(field.key);
    if (name === "auth") {
      const value = textOf(view, field);
      const login = /^[A-Za-z0-9+/=_-]{6,8000}$/.test(value) ? Buffer.from(value, "base64").toString("latin1") : "";
      const password = /^[\x20-\x7e]*?:([\x20-\x7e]{3,})$/.exec(login)?.[1];
      if (password === undefined) return undefined;
      const state = stateOf(password, true) === "placeholder" ? "placeholder" : "literal";
      return {
        container,
        field,
        name: field.key,
        start: field.start,
        end: field.end,
        role: "password",
        of: "store",
        state,
        confidence: "high",
      };
    }
    const role = roleOf(field.key);
    return role ? weigh(view, container, field, role.role, "store", { sure: true }) : undefined;
  });
};

/** `users[].user` of a kubeconfig (kubernetes/client-go, `AuthInfo`). */
export const judgeKube: Judge = (view, container) => {
  if (container.key !== "user" || !isWithin(container, (name) => name === "users" || name === "contexts")) {
    const names = namesIn(container);
    if (!names.has("clientcertificatedata") && !names.has("clientkeydata")) return [];
  }
  return container.fields.map((field) => {
    if (!/^(?:token|clientkeydata|password|idtoken|refreshtoken)$/.test(plainName(field.key))) return undefined;
    return weigh(view, container, field, roleOf(field.key)?.role ?? "key", "store", { sure: true });
  });
};

const halves = /^(?:private|privkey|rootkey|chainkey|keydata|data)$/;
const signalKeys =
  /^(?:noisekey|signedidentitykey|pairingephemeralkeypair|signedprekey|keypair|keydata|identitykeypair|privkey|private|prekey|ephemeralkeypair|currentratchet)$/;

/** Baileys' creds and key files: `noiseKey.private`, buffers as `{type: "Buffer", data}` (src/Utils/auth-utils.ts). */
export const judgeBaileys: Judge = (view, container) => {
  if (!isWithin(container, (name) => signalKeys.test(name)) && !namesIn(container).has("advsecretkey")) {
    const type = fieldOf(container, "type");
    if (
      !type ||
      textOf(view, type) !== "Buffer" ||
      !isWithin(container, (name) => name === "private" || name === "privkey")
    )
      return [];
  }
  if (/public|pubkey/i.test(nameOf(container))) return [];
  return container.fields.map((field) => {
    if (!halves.test(plainName(field.key)) && plainName(field.key) !== "advsecretkey") return undefined;
    return weigh(view, container, field, "private", "store", {
      sure: true,
      name: field.key === "data" ? nameOf(container) : field.key,
    });
  });
};

const signalNames = new Set([
  "profilekey",
  "password",
  "pinmasterkey",
  "identityprivatekey",
  "accountentropypool",
  "storagekey",
  "mediarootbackupkey",
  "masterkey",
  "identitykeypair",
]);

/** An account of signal-cli: `~/.local/share/signal-cli/data/<n>`. */
export const judgeSignal: Judge = (view, container) => {
  if (!fieldOf(container, "profilekey", "accountentropypool", "identityprivatekey")) return [];
  const telling = container.fields.filter(({ key }) => signalNames.has(plainName(key)));
  if (
    !isWithin(container, (name) => /^(?:aci|pni)accountdata$/.test(name)) &&
    !fieldOf(container, "number", "deviceid", "registered", "registrationid", "username")
  )
    return [];
  return telling.map((field) =>
    weigh(view, container, field, plainName(field.key) === "password" ? "password" : "private", "store", {
      sure: true,
    }),
  );
};

/** Terraform state: outputs marked sensitive, and secret-named attributes (internal/states/statefile/version4.go). */
export const judgeTerraform: Judge = (view, container) => {
  const sensitive = fieldOf(container, "sensitive");
  const value = fieldOf(container, "value");
  if (sensitive && value && textOf(view, sensitive) === "true" && fieldOf(container, "type")) {
    return [weigh(view, container, value, "secret", "store", { sure: true, name: nameOf(container) })];
  }
  if (!isWithin(container, (name) => name === "attributes")) return [];
  if (!isWithin(container, (name) => name === "instances" || name === "resources")) return [];
  return container.fields.map((field) => {
    const role = roleOf(field.key);
    return role && role.strength !== "plain"
      ? weigh(view, container, field, role.role, "store", { sure: role.strength === "telling" })
      : undefined;
  });
};

/** Logins of a browser: Firefox' logins.json, cookie exports `{domain, name, value, httpOnly}`. */
export const judgeBrowser: Judge = (view, container) => {
  const sealed = fieldOf(container, "encryptedpassword");
  if (sealed && fieldOf(container, "hostname", "formsubmiturl", "guid")) {
    return container.fields
      .filter(({ key }) => plainName(key) === "encryptedpassword")
      .map((field) => weigh(view, container, field, "session", "store", { sure: true }));
  }
  const value = fieldOf(container, "value");
  const name = fieldOf(container, "name");
  if (
    !value ||
    !name ||
    !fieldOf(container, "domain", "host", "httponly", "samesite") ||
    !container.fields.some(({ key }) => /^(?:httponly|samesite|hostonly|secure)$/.test(plainName(key)))
  )
    return [];
  if (!/sess|auth|token|sid|login|jwt|remember|user|key|csrf|_u$|^li_at$|clearance/i.test(textOf(view, name)))
    return [];
  return [weigh(view, container, value, "session", "store", { sure: true, name: textOf(view, name) })];
};

/** A password that stands beside the login it belongs to: pypirc, AWS' files, `Credentials`, rclone. */
export const judgeLogin: Judge = (view, container) => {
  const aws = fieldOf(container, "awssecretaccesskey", "secretaccesskey");
  if (aws) {
    return container.fields.map((field) => {
      const role = roleOf(field.key);
      return role && /secret|session|token/i.test(field.key)
        ? weigh(view, container, field, "cloud", "store", { sure: true })
        : undefined;
    });
  }
  const password = fieldOf(container, "password", "passwd", "pass");
  if (!password || !fieldOf(container, "username", "user", "login", "email")) return [];
  return [weigh(view, container, password, "password", "config", { sure: true, confidence: "medium" })];
};

/** `hosts.yml`, `apps.json`: `oauth_token` below a host or an app. */
export const judgeHosts: Judge = (view, container) => {
  const token = fieldOf(container, "oauthtoken");
  if (!token || !container.fields.some(({ key }) => isCompanion(key) || plainName(key) === "gitprotocol")) {
    if (!token || !/[.:]/.test(nameOf(container))) return [];
  }
  return [weigh(view, container, token, "access", "store", { sure: true })];
};

/** rc files of package managers: `_authToken`, `_password`, `_auth`, `npmAuthToken`. */
export const judgeRegistry: Judge = (view, container) =>
  container.fields.map((field) => {
    const name = /(?:^|:)_(authToken|auth|password)$/.exec(field.key)?.[1];
    if (name === undefined && plainName(field.key) !== "npmauthtoken" && plainName(field.key) !== "npmauthident")
      return undefined;
    return weigh(view, container, field, name === "authToken" || name === undefined ? "key" : "password", "store", {
      sure: true,
    });
  });
