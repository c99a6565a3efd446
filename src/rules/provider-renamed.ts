import { familyOf } from "../families.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { isHeldBy, isSame, loadedIn, pairsOf, placeAt, told } from "../snapshot/compare.ts";
import { jsonEra, mainStore, oauth, store } from "./shared-examples.ts";

export default defineRule({
  id: "provider-renamed",
  group: "upgrade",
  title: "An upgrade gave a login another provider",
  why: "Chains, orders, lanes and limits name providers. What still names the old one no longer means this login, and an API key under the new name may answer in its place.",
  remedy: "Name the new provider wherever the old one stands: chains, orders, the policy's lanes.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        before: {
          files: { [mainStore]: store({ "openai-codex:default": oauth("openai-codex", "openai") }) },
          target: jsonEra,
        },
        target: jsonEra,
        files: { [mainStore]: store({ "openai:chatgpt": oauth("openai") }) },
        at: [`${mainStore}#/profiles/openai:chatgpt`],
      },
    ],
    good: [
      {
        before: { files: { [mainStore]: store({ "openai:default": oauth("openai") }) }, target: jsonEra },
        target: jsonEra,
        files: { [mainStore]: store({ "openai:work": oauth("openai") }) },
        note: "Another id, the same provider.",
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const { before, after } of pairsOf(comparison)) {
      for (const old of loadedIn(before)) {
        const found = loadedIn(after).find((one) => isHeldBy(old, one) && isSame(old, one));
        if (!found || found.provider === old.provider) continue;
        const family = familyOf(found.provider) === familyOf(old.provider) ? " They are one subscription." : "";
        yield {
          place: placeAt(found),
          message: told(
            comparison,
            `${quote(old.id)} of provider ${quote(old.provider)} is ${quote(found.id)} of ${quote(found.provider)} now.${family}`,
            `${quote(old.id)} of provider ${quote(old.provider)} would belong to ${quote(found.provider)}, under another id.${family}`,
          ),
        };
      }
    }
  },
});
