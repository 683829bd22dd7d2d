// How a changeset becomes a line of a CHANGELOG that the developer of an application reads: its kind, its words, nothing of our own work.
"use strict";

/** The kinds a summary begins with. */
const kinds = ["Code", "Data"];

/** The kind and the words of a summary. */
const splitKind = (summary) => {
  const match = new RegExp(`^(${kinds.join("|")}): ([\\s\\S]+)$`, "u").exec(summary.trim());
  return match === null ? undefined : { kind: match[1], words: match[2].trim() };
};

module.exports = {
  kinds,
  splitKind,
  getReleaseLine(changeset) {
    const { kind, words } = splitKind(changeset.summary) ?? { kind: "Code", words: changeset.summary.trim() };
    return `- **${kind}.** ${words.replace(/\n/gu, "\n  ")}`;
  },
  getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return "";
    const list = dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
    return `- Works with ${list.join(", ")}`;
  },
};
