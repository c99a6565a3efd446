import { isInGit, sureSpans } from "../leaks/words.ts";
import type { Leak, Scene } from "../model.ts";
import { quote, shellWord } from "../quote.ts";
import { defineRule } from "../rule.ts";

const environment = /(?:^|\/)(?:\.env|[^/]+\.env)(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?$/i;

/** Ignored build results are somebody else's matter: only files that hold, or are made to hold, credentials. */
const matters = (leak: Leak): boolean =>
  leak.document !== "template" &&
  (leak.authPath || leak.document !== "none" || environment.test(leak.source.path) || sureSpans(leak).length > 0);

export default defineRule({
  id: "tracked-but-ignored",
  group: "git",
  title: "Git holds a file that `.gitignore` names",
  why: "The ignore looks like a protection and is none: git goes on recording every change of a file it once took.",
  remedy: "Take the file out of the index and keep it on the disk: `git rm --cached`.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        exposure: "tracked",
        files: { ".env": "LOG_LEVEL=debug\n" },
        ignoredBy: { ".env": ".gitignore:1" },
        at: [".env#"],
        note: "Ignored, and added with `git add -f`.",
      },
    ],
    good: [
      { exposure: "tracked", files: { ".env": "LOG_LEVEL=debug\n" }, note: "Tracked on purpose: no ignore names it." },
      {
        exposure: "tracked",
        files: { "dist/main.js": "run();\n" },
        ignoredBy: { "dist/main.js": ".gitignore:2" },
        note: "Nothing of a login.",
      },
    ],
  },

  *check({ leaks }: Scene) {
    for (const leak of leaks) {
      const { path, exposure, ignoredBy } = leak.source;
      if (ignoredBy === undefined || !isInGit(exposure) || !matters(leak)) continue;
      const held = sureSpans(leak).length > 0 ? ", and it holds credentials" : "";
      yield {
        place: { path, at: [] },
        message: `${quote(path)} is ignored (${quote(ignoredBy)}) and in git all the same${held}: each change goes into the next commit.`,
        remedy: `\`git rm --cached -- ${shellWord(path)}\`, then commit: the file stays on the disk.`,
      };
    }
  },
});
