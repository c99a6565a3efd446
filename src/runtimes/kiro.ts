import { defineRuntime } from "./kit/define-runtime.ts";

export default defineRuntime({
  id: "kiro",
  title: "Kiro",
  version: "",
  sources: ["https://kiro.dev/docs, CLI; its predecessor is aws/amazon-q-developer-cli, crates/chat-cli/src/database"],
  moved: [{ env: "XDG_DATA_HOME", folder: ".local/share" }],
  files: ["kiro-cli", "amazon-q"].flatMap((folder) =>
    [".local/share", "Library/Application Support"].map((place) => ({
      role: "database",
      path: `${place}/${folder}/data.sqlite3`,
      unread: "its logins are rows of `auth_kv`, whose form is not known for every version",
      read: () => ({}),
    })),
  ),
  precedence: ["the stored login"],
  login: "kiro-cli login",
});
