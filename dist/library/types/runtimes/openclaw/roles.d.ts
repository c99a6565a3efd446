/**
 * What an OpenClaw home holds. `config`: openclaw.json and its older names · `store`: auth-profiles.json · `state`:
 * auth-state.json · `legacy-store`: auth.json · `oauth-file`: credentials/oauth.json · `agent-database`,
 * `state-database`: the SQLite stores · `models`: agents/<id>/agent/models.json · `environment`: .env beside the config ·
 * `template`: an example of a config or a store · `backup`: a rotation or archive · `copy`: a store no version reads.
 */
export declare const roles: readonly ["config", "store", "state", "legacy-store", "oauth-file", "agent-database", "state-database", "models", "environment", "template", "backup", "copy"];
export type Role = (typeof roles)[number];
/** Parses the role of a claim; `undefined` for another runtime's word. */
export declare const readRole: (word: string) => Role | undefined;
