/**
 * Stand-ins for a credential, as 219 public repositories write them: templates, references of other tools, masks,
 * sentinels. None of them is ever a leak. An empty string is none: it is no credential at all.
 */
/**
 * Is this value a stand-in for a credential rather than one? Styles: `os.environ/VAR`, `${VAR}`, `${VAR:-default}` (by
 * its default), a bare environment name, `YOUR_KEY_HERE`, `你的…`, local and OAuth sentinels, jinja, masks (`sk-...`),
 * `<access-token>`, `replace-with-…`, `change-me`, REDACTED, `__VAR__`, `{env:VAR}`, `sk-xxxx`, `sk-####`, secret paths,
 * sops, age, ansible-vault, 1Password, nix.
 */
export declare const isPlaceholder: (value: string) => boolean;
