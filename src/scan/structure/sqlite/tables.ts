/** Which tables of which columns hold credentials: the list a program is added to. */
interface CredentialTable {
  readonly table: string;
  /** A column it must have. */
  readonly column: string;
  readonly runtime: string;
  readonly title: string;
  /** Its rows are secrets even where they cannot be read (sealed with a key of the system). */
  readonly sealed?: boolean;
}

const tables: readonly CredentialTable[] = [
  { table: "auth_profile_store", column: "store_json", runtime: "openclaw", title: "OpenClaw profile database" },
  { table: "config_machine_state", column: "value_json", runtime: "openclaw", title: "OpenClaw state database" },
  { table: "account", column: "refresh_token", runtime: "opencode", title: "OpenCode database" },
  { table: "credential", column: "value", runtime: "opencode", title: "OpenCode database" },
  { table: "auth_kv", column: "value", runtime: "aws", title: "Kiro database" },
  { table: "itemtable", column: "value", runtime: "cursor-cli", title: "Editor state database" },
  { table: "credentials", column: "value", runtime: "gcloud", title: "gcloud credentials database" },
  { table: "access_tokens", column: "access_token", runtime: "gcloud", title: "gcloud access token database" },
  { table: "logins", column: "password_value", runtime: "chrome", title: "Chrome login database", sealed: true },
  { table: "cookies", column: "encrypted_value", runtime: "chrome", title: "Chrome cookie database", sealed: true },
  { table: "moz_cookies", column: "value", runtime: "firefox", title: "Firefox cookie database", sealed: true },
  { table: "nssprivate", column: "id", runtime: "firefox", title: "Firefox key database", sealed: true },
];

/** What a table is, by its name and columns. */
export const knownTable = (name: string, columns: readonly string[]): CredentialTable | undefined =>
  tables.find(
    ({ table, column }) => table === name.toLowerCase() && columns.some((each) => each.toLowerCase() === column),
  );
