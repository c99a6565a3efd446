import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { isRecord, own, written } from "./kit/read.ts";

const isCredential = (value: unknown): boolean =>
  isRecord(value) && ["authorized_user", "service_account"].includes(String(own(value, "type")));

/** `type` decides what the file is. */
const read = ({ value }: Document): FileFacts => {
  if (!isRecord(value)) return {};
  const base = { provider: "google-cloud", at: [] as const };
  const found: ProfileSketch =
    own(value, "type") === "service_account"
      ? {
          ...base,
          id: written(own(value, "client_email")) ?? "service-account",
          kind: "api-key",
          key: own(value, "private_key"),
          account: own(value, "client_email"),
        }
      : {
          ...base,
          id: "application-default",
          kind: "oauth",
          refresh: own(value, "refresh_token"),
          account: own(value, "account"),
        };
  return { profiles: [found] };
};

export default defineRuntime({
  id: "gcloud",
  title: "Google Cloud CLI",
  version: "",
  sources: ["https://cloud.google.com/docs/authentication/application-default-credentials"],
  moved: [{ env: "CLOUDSDK_CONFIG", folder: ".config/gcloud" }],
  files: [
    {
      role: "default-credentials",
      path: ".config/gcloud/application_default_credentials.json",
      store: true,
      shape: isCredential,
      read,
    },
    ...["credentials.db", "access_tokens.db"].map((name) => ({
      role: "database",
      path: `.config/gcloud/${name}`,
      unread: "its rows are named by accounts",
      read: () => ({}),
    })),
    { role: "legacy-credentials", path: ".config/gcloud/legacy_credentials/*/adc.json", store: true, read },
  ],
  precedence: [
    "the file that `GOOGLE_APPLICATION_CREDENTIALS` names",
    "the default credentials",
    "the metadata server",
  ],
  login: "gcloud auth application-default login",
  mode: "0600",
});
