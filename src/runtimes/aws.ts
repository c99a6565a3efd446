import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { iniLines } from "./kit/ini.ts";
import type { FileFacts } from "./kit/model.ts";
import { isoTime, isRecord, own, recordAt, written } from "./kit/read.ts";

/** Profiles by section; long-lived keys, or a session's with its token. */
const readCredentials = ({ text }: Document): FileFacts => ({
  profiles: iniLines(text)
    .filter(({ name }) => name.toLowerCase() === "aws_secret_access_key")
    .map(({ section, value, range, name }) => ({
      id: section || "default",
      provider: "aws",
      kind: "api-key" as const,
      at: [section, name],
      range,
      key: value,
      serves: "first" as const,
    })),
});

/** SSO logins, and Kiro's, which keeps its own among them. */
const readLogin = ({ value, source }: Document): FileFacts => {
  if (!isRecord(value) || written(own(value, "accessToken")) === undefined) return {};
  const kiro = /kiro/i.test(source.path);
  return {
    profiles: [
      {
        id: kiro ? "kiro" : (written(own(value, "startUrl")) ?? "sso"),
        provider: kiro ? "kiro" : "aws-sso",
        kind: "oauth",
        at: [],
        access: own(value, "accessToken"),
        refresh: own(value, "refreshToken"),
        expires: isoTime(own(value, "expiresAt")),
      },
    ],
  };
};

/** Keys of a role, good for hours and fetched anew. */
const readRole = ({ value }: Document): FileFacts => {
  const keys = recordAt(value, "Credentials");
  if (!keys) return {};
  const secret = own(keys, "SecretAccessKey");
  return {
    profiles: [
      {
        id: "role",
        provider: "aws",
        kind: "token",
        at: ["Credentials"],
        token: secret,
        expires: isoTime(own(keys, "Expiration")),
        refreshes: true,
      },
    ],
  };
};

export default defineRuntime({
  id: "aws",
  title: "AWS CLI",
  version: "",
  sources: ["https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html and cli-configure-sso.html"],
  files: [
    { role: "credentials", path: ".aws/credentials", store: true, read: readCredentials },
    { role: "sso-login", path: ".aws/sso/cache/*.json", store: true, read: readLogin },
    { role: "role-keys", path: ".aws/cli/cache/*.json", store: true, read: readRole },
  ],
  environment: [
    { name: "AWS_SECRET_ACCESS_KEY", provider: "aws", serves: "first" },
    { name: "AWS_BEARER_TOKEN_BEDROCK", provider: "amazon-bedrock", serves: "first" },
  ],
  precedence: ["`AWS_BEARER_TOKEN_BEDROCK`, for Bedrock alone", "keys in variables", "the profile: keys before SSO"],
  login: "aws sso login",
  mode: "0600",
});
