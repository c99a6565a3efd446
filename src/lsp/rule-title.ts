import { rules } from "../rules/index.ts";

/** A rule's title; its id where it is one of the repository's own. */
export const ruleTitle = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
