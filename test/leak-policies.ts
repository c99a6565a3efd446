/** Policies with a secret in each place the reader of policies could quote. */
import type { Garden } from "./plant.ts";

/** Scene name → text of `auth-lint.yaml`. */
export const policyScenes: Readonly<Record<string, (garden: Garden) => string>> = {
  "an unknown key": (g) => `version: 1\n${g.token()}: x\n`,
  "an unknown rule": (g) => `version: 1\nrules:\n  ${g.token()}: error\n`,
  "an unknown severity": (g) => `version: 1\nrules:\n  profile-dropped: ${g.token()}\n`,
  "an unknown preset": (g) => `version: 1\nextends: [${g.token()}, ./${g.token()}.yaml]\n`,
  "an unknown lane": (g) => `version: 1\nproviders:\n  ${g.token()}: { lane: ${g.token()}, owner: ${g.token()} }\n`,
  "a wrong version": (g) => `version: ${g.token()}\n`,
  "an anchor": (g) => `version: 1\nproviders: &${g.token()}\n  openai: { lane: subscription }\nrules: *${g.token()}\n`,
  "a tag": (g) => `version: !${g.token()} 1\nrules: !!${g.token()} {}\n`,
  "a doubled key": (g) => {
    const name = g.token();
    return `version: 1\nproviders:\n  ${name}: { lane: local }\n  ${name}: { lane: local }\n`;
  },
  "broken syntax": (g) => `version: 1\nrules: [${g.phrase()}\n  "${g.phrase()}: }\n\t- ${g.phrase()}\n`,
  "a comment": (g) => `version: 1 # ${g.phrase()}\n# ${g.phrase()}\nrulez: {}\n`,
  "a broken block": (g) => `version: 1\nignore:\n  - rule: profile-dropped\n   reason: ${g.phrase()}\n`,
  "an ignore": (g) =>
    `version: 1\nignore:\n  - { rule: profile-dropped, files: [${g.token()}/**], at: /${g.token()}, reason: token ${g.token()}, expires: ${g.token()} }\n`,
  "an ignore that holds": (g) =>
    `version: 1\nignore:\n  - { rule: store-parses-to-zero, files: ["**"], reason: the key is ${g.issued("sk-")} }\n`,
  "an ignore without reason": (g) => `version: 1\nignore:\n  - { rule: ${g.token()}, files: ${g.phrase()} }\n`,
  "a preference": (g) =>
    `version: 1\npreference: [openai/${g.token()}, ${g.token()}/*]\nchains:\n  ${g.token()}: [${g.token()}]\n`,
  "a lane's reason": (g) =>
    `version: 1\nproviders:\n  openai: { lane: metered, reason: ${g.token()}, expires: ${g.token()} }\n`,
  "a policy that is a secret": (g) => g.phrase(),
  "a list instead of a map": (g) => `- ${g.phrase()}\n- ${g.phrase()}\n`,
  "several documents": (g) => `version: 1\n---\n${g.phrase()}: 1\n`,
  "a merge key": (g) => `version: 1\n<<: { ${g.token()}: ${g.phrase()} }\n`,
  "a file of another kind": (g) => `{"version": 1, "rules": {"${g.token()}": "${g.phrase()}",, }`,
};
