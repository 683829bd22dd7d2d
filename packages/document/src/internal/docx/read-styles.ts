import type { Issue } from "@kehoach/core";
import { type XmlAttributes, readXml } from "../xml.ts";

/** What a style of a Word document says of its paragraphs or characters. */
export interface WordStyleSheet {
  /** Level of the headings in this style; absent when it is none. */
  headingOf(styleId: string): number | undefined;
  /** The list whose items are in this style. */
  numberingOf(styleId: string): NumberingReference | undefined;
  /** Whether paragraphs in this style are lines of an automatic table of contents. */
  isContents(styleId: string): boolean;
  /** Whether words in this style are bold, italic or hidden; absent where it does not say. */
  lookOf(styleId: string): Look;
}

/** A list and the level in it. */
interface NumberingReference {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** How words look; absent where nothing is said. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
}

interface MutableLook {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
}

interface Style {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  level: number | undefined;
  look: MutableLook;
}

/** Styles that stand on each other deeper than this go round in a circle. */
const longestChain = 30;

/**
 * Reads the styles of a Word document.
 *
 * @param bytes - The part with the styles; absent when the file has none.
 * @param part - Its name.
 * @param issues - Receives the fault of a broken part.
 * @returns What the styles say.
 */
export function readStyles(bytes: Uint8Array | undefined, part: string, issues: Issue[]): WordStyleSheet {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  let inParagraph = false;
  const issue =
    bytes === undefined
      ? undefined
      : readXml(bytes, part, {
          open(name, attributes) {
            if (name === "w:style") {
              open = { name: "", basedOn: undefined, outline: undefined, list: undefined, level: undefined, look: {} };
              if (styles.size < 10_000) styles.set(attributes.styleId ?? "", open);
            }
            if (open === undefined) return;
            if (name === "w:pPr") inParagraph = true;
            else if (name === "w:name") open.name = (attributes.val ?? "").toLowerCase();
            else if (name === "w:basedOn") open.basedOn = attributes.val;
            else if (name === "w:outlineLvl") open.outline = Number(attributes.val);
            else if (name === "w:numId" && inParagraph) open.list = attributes.val;
            else if (name === "w:ilvl" && inParagraph) open.level = Number(attributes.val);
            else readLook(name, attributes, open.look);
          },
          close(name) {
            if (name === "w:style") open = undefined;
            else if (name === "w:pPr") inParagraph = false;
          },
        });
  if (issue !== undefined) issues.push(issue);
  const along = <T>(styleId: string, find: (style: Style) => T | undefined): T | undefined => {
    let id: string | undefined = styleId;
    for (let step = 0; step < longestChain && id !== undefined; step++) {
      const style = styles.get(id);
      if (style === undefined) return undefined;
      const found = find(style);
      if (found !== undefined) return found;
      id = style.basedOn;
    }
    return undefined;
  };
  const looks = new Map<string, Look>();
  return {
    headingOf: (styleId) => along(styleId, ({ name, outline }) => levelOfName(name) ?? levelOfOutline(outline)),
    numberingOf(styleId) {
      const list = along(styleId, (style) => style.list);
      return list === undefined ? undefined : { list, level: along(styleId, (style) => style.level) };
    },
    isContents: (styleId) => along(styleId, ({ name }) => (/^toc \d$|^table of figures$/u.test(name) ? true : undefined)) === true,
    lookOf(styleId) {
      let look = looks.get(styleId);
      if (look === undefined) {
        look = lookAlong((find) => along(styleId, find));
        // Made-up names of styles must not fill the memory.
        if (looks.size < 10_000) looks.set(styleId, look);
      }
      return look;
    },
  };
}

function lookAlong(along: <T>(find: (style: Style) => T | undefined) => T | undefined): Look {
  const bold = along(({ look }) => look.bold);
  const italic = along(({ look }) => look.italic);
  const hidden = along(({ look }) => look.hidden);
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** Takes up what a property of characters says. */
export function readLook(name: string, attributes: XmlAttributes, look: MutableLook): void {
  if (name === "w:b") look.bold = isOn(attributes);
  else if (name === "w:i") look.italic = isOn(attributes);
  else if (name === "w:vanish" || name === "w:webHidden") look.hidden = isOn(attributes);
}

/** A switch of Word is on unless it says otherwise. */
export function isOn({ val }: XmlAttributes): boolean {
  return val !== "0" && val !== "false" && val !== "off" && val !== "none";
}

function levelOfName(name: string): number | undefined {
  if (name === "title") return 1;
  const heading = /^heading ([1-9])$/u.exec(name);
  return heading === null ? undefined : Number(heading[1]);
}

/** Level of a heading from an outline level; 9 is the level of body text. */
export function levelOfOutline(outline: number | undefined): number | undefined {
  return outline !== undefined && outline >= 0 && outline <= 8 ? outline + 1 : undefined;
}
