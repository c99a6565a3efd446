/** Values that stand one step from their name: in a mapping of that name, beside it, or in base64. */
import { Buffer } from "node:buffer";
import type { Judge } from "./judge.ts";
import type { Container, Evidence, Field, View } from "./model.ts";
import { plainName, roleOf } from "./names.ts";
import { stateOf } from "./opaque.ts";
import { namesIn, textOf, weigh } from "./reading.ts";

const valued = /^(?:value|default|defaultvalue)$/;

/** `DB_PASSWORD: {value: …}` (ARM, Heroku), `DbPassword: {Type, Default}` (CloudFormation), `variable "x" { default = … }`. */
export const judgeWrapped: Judge = (view, container) => {
  if (container.list || container.key === "" || container.fields.length > 12) return [];
  const role = roleOf(container.key);
  if (!role || role.strength === "plain") return [];
  return container.fields
    .filter(({ key }) => valued.test(plainName(key)))
    .map((field) => weigh(view, container, field, role.role, "config", { confidence: "medium", name: container.key }));
};

/** `{ParameterKey: "DbPassword", ParameterValue: …}` (CloudFormation). */
export const judgeParameter: Judge = (view, container) => {
  const name = container.fields.find(({ key }) => key === "ParameterKey");
  const value = container.fields.find(({ key }) => key === "ParameterValue");
  const role = name && roleOf(textOf(view, name));
  if (!name || !value || !role) return [];
  return [weigh(view, container, value, role.role, "config", { confidence: "medium", name: textOf(view, name) })];
};

/** Is the mapping around it a Kubernetes Secret? */
const isSecret = (view: View, container: Container | undefined): boolean =>
  container !== undefined &&
  namesIn(container).has("apiversion") &&
  container.fields.some((field) => field.key === "kind" && textOf(view, field) === "Secret");

/** Hosts, users, files and certificates that Secrets hold beside credentials. */
const beside =
  /user|host|port|name|email|url|endpoint|region|\bca\b|crt|cert|namespace|\.(?:ya?ml|json|env|conf|pub)$/i;

const decoded = (view: View, field: Field): string => {
  const value = textOf(view, field);
  if (!/^[A-Za-z0-9+/]{16,8000}={0,2}$/.test(value) || value.length % 4 !== 0) return "";
  return Buffer.from(value, "base64").toString("latin1").trimEnd();
};

/** `data` and `stringData` of a Kubernetes Secret, whatever the names in it (k8s.io/api/core/v1, `Secret`). */
export const judgeSecret: Judge = (view, container) => {
  const encoded = container.key === "data";
  if (container.list || !(encoded || container.key === "stringData") || !isSecret(view, container.parent)) return [];
  return container.fields.map((field): Evidence | undefined => {
    if (beside.test(field.key)) return undefined;
    const value = encoded ? decoded(view, field) : textOf(view, field);
    if (!/^[\x21-\x7e]+$/.test(value) || stateOf(value, false) !== "literal") return undefined;
    const { start, end } = field;
    const name = field.key;
    const role = roleOf(name)?.role ?? "secret";
    return { container, field, name, start, end, role, of: "config", state: "literal", confidence: "medium" };
  });
};
