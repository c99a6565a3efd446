import { expect, test } from "vitest";
import { environmentFilesOf, readVariables } from "../../src/variables/variables.ts";
import { readAs } from "../runtimes/kit/home.ts";

const read = async (files: Readonly<Record<string, string>>) =>
  readVariables(await Promise.all(Object.entries(files).map(([path, text]) => readAs(path, text))));

test.each([
  [".bashrc", 'export A_KEY="x y" # why\n', "x y"],
  [".zshenv", "export A_KEY=x;true\n", "x"],
  ["zsh/.zshrc", "export A_KEY='x'\n", "x"],
  ["dot_profile.tmpl", "export A_KEY=x\n", "x"],
  [".config/environment.d/10-keys.conf", "A_KEY=x\n", "x"],
  [".config/fish/config.fish", "set -gx A_KEY x\n", "x"],
])("%s sets a variable for every program", async (path, text, value) => {
  expect(await read({ [path]: text })).toMatchObject([{ name: "A_KEY", value, place: { path, range: { line: 1 } } }]);
});

test.each([
  [".bashrc", "A_KEY=x\n"],
  [".config/fish/config.fish", "set -l A_KEY x\n"],
  [".config/other/keys.conf", "A_KEY=x\n"],
  ["README.md", "export A_KEY=x\n"],
])("%s: %j exports nothing", async (path, text) => {
  expect(await read({ [path]: text })).toEqual([]);
});

test("a unit's variables are for the program it starts, its environment file included", async () => {
  const unit =
    '[Service]\nExecStart=/usr/bin/openclaw gateway\nEnvironment="A_KEY=x" B_KEY=y\nEnvironmentFile=-%h/keys.env\n';
  const files = { ".config/systemd/user/gateway.service": unit, "keys.env": "C_KEY=z\n" };
  expect(await read(files)).toMatchObject([
    { name: "A_KEY", value: "x", runtime: "openclaw" },
    { name: "B_KEY", value: "y", runtime: "openclaw" },
    { name: "C_KEY", value: "z", runtime: "openclaw", place: { path: "keys.env" } },
  ]);
});

test("a unit of a stranger's program sets nothing for a runtime", async () => {
  const unit = "[Service]\nExecStart=/usr/bin/backup\nEnvironment=A_KEY=x\n";
  expect(await read({ ".config/systemd/user/backup.service": unit })).toEqual([]);
});

test("an environment file outside the home is not asked for", async () => {
  const unit =
    "[Service]\nExecStart=codex\nEnvironmentFile=/etc/keys\nEnvironmentFile=%h/../x\nEnvironmentFile=%h/a.env\n";
  const { source } = await readAs("home/.config/systemd/user/codex.service", unit);
  expect(environmentFilesOf(source)).toEqual(["home/a.env"]);
});
