import { isExposed, isInGit } from "../leaks/words.ts";
import type { Leak, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../scan/generic/place.ts";

/** Places where a dummy is meant to stand. */
const forShow =
  /(?:^|[/._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|skel|docs?|documentation|tests?|testing|specs?|fixtures?|mocks?|__tests__|demos?|tutorials?|node_modules|vendor)(?:$|[/._-])|\.(?:mdx?|markdown|rst|adoc|txt|log|html?|j2|jinja2?|erb|d\.ts)$/i;

/** In code a dummy is a word among words: a default, a label, a test. */
const forms: readonly string[] = ["config", "shell"];

const isInUse = (leak: Leak): boolean =>
  isExposed(leak) && forms.includes(placeOf(leak.source.path).form) && !forShow.test(leak.source.path);

export default defineRule({
  id: "weak-placeholder-as-secret",
  group: "git",
  title: "A well-known dummy is used as a secret",
  why: "A password everybody tries first is none, and the one in the template is the first of all.",
  remedy: "Make a random one (`openssl rand -hex 32`), and keep it outside the repository.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  guarded: true,
  options: { inline: "`true`: a comment silences a sure find as well." },
  examples: {
    bad: [
      {
        exposure: "tracked",
        files: { "deploy/openclaw.json": { gateway: { auth: { mode: "password", password: "change-me" } } } },
        at: ["deploy/openclaw.json#/gateway/auth/password"],
      },
    ],
    good: [
      {
        exposure: "tracked",
        files: { "openclaw.example.json": { gateway: { auth: { mode: "password", password: "change-me" } } } },
        note: "A template says what to fill in.",
      },
      {
        exposure: "tracked",
        files: {
          "deploy/openclaw.json": { gateway: { auth: { mode: "password", password: "$" + "{GATEWAY_PASSWORD}" } } },
        },
      },
    ],
  },

  *check({ leaks }: Scene) {
    for (const leak of leaks.filter(isInUse)) {
      for (const { weak, range, name, secret, confidence } of leak.spans) {
        if (weak !== true) continue;
        const { path, exposure, commit } = leak.source;
        const what = name === undefined || name === "" ? "A secret" : quote(name);
        yield {
          place: { path, at: [], range },
          message: `${what} has a value that stands in every template: it is as good as none${isInGit(exposure) ? "" : ", and the next `git add .` takes it"}.`,
          confidence,
          secrets: [secret],
          ...(commit === undefined ? {} : { commit }),
        };
      }
    }
  },
});
