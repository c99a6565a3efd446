import { existsSync, readdirSync, readFileSync } from "node:fs";

const folderOf = (input) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];

const licenceText = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name ? readFileSync(`${folder}/${name}`, "utf8").trim() : "";
};

/** Name, version, licence and its text for every package whose code is in the bundle (an esbuild metafile). */
export const thirdPartyLicences = ({ inputs }) => {
  const folders = [...new Set(Object.keys(inputs).map(folderOf))]
    .filter((folder) => folder && existsSync(folder))
    .sort();
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
  });
  return `auth-lint bundles these packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
};
