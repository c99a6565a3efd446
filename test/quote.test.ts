import { expect, test } from "vitest";
import { quote, sentence, shellWord } from "../src/quote.ts";
import { fakeCredential } from "./fake.ts";

test("user text stands inside backticks and cannot leave them", () => {
  expect(quote("openai:default")).toBe("`openai:default`");
  expect(quote("a`b\u001b[31m\nc")).toBe("`a·b·[31m·c`");
});

test("a pasted credential is covered", () => {
  const secret = fakeCredential("anthropic-key");

  expect(quote(`openai:${secret}`)).toBe("`openai:…`");
  expect(shellWord(secret)).toBe("'…'");
});

test("a word of a command cannot run another", () => {
  expect(shellWord("openai:default")).toBe("openai:default");
  expect(shellWord("$(reboot)")).toBe("'$(reboot)'");
  expect(shellWord("it's")).toBe(`'it'\\''s'`);
});

test("a sentence has one full stop", () => {
  expect(sentence("`profiles` is an array")).toBe("`profiles` is an array.");
  expect(sentence("It is. ")).toBe("It is.");
});
