/** Where the project lives; the one place to change should it move. */
export const homepage = "https://github.com/auth-lint/auth-lint";

/** Page of a rule, as the `url` of its findings. */
export const rulePage = (rule: string): string =>
  rule.includes("/") ? `${homepage}/blob/main/docs/first-policy.md` : `${homepage}/blob/main/docs/rules/${rule}.md`;
