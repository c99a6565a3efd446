/** Attributes chezmoi writes before a name; https://www.chezmoi.io/reference/source-state-attributes/ */
const attribute = /^(?:private|readonly|executable|exact|create|modify|empty|encrypted|symlink|once|remove|external)_/;

/** One step of a path as it lands on the machine: `private_dot_openclaw` → `.openclaw`. Lowercase. */
export const plainStep = (step: string): string => {
  let name = step;
  while (attribute.test(name)) name = name.replace(attribute, "");
  return name
    .replace(/^literal_/, "")
    .replace(/^dot_/, ".")
    .replace(/\.literal$/, "")
    .toLowerCase();
};
