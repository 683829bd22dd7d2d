import { parseIsoDate, type Source } from "@kehoach/core";
import { foldVietnamese } from "@kehoach/text";
import type { AgencyTables } from "../agencies.ts";
import type { Agency, AgencyDay, AgencyLevel, AgencyPresence, AgencySort, AgencySuccession } from "../agency.ts";
import { agencyText, sortText, sourceText, successionText } from "../data/agency-text.ts";
import { shortNameOf } from "./short-forms.ts";

const levels: readonly AgencyLevel[] = ["central", "province", "district", "commune", "none"];
const sorts: readonly AgencySort[] = [
  "government",
  "ministry",
  "ministerial-agency",
  "party",
  "steering-committee",
  "people-council",
  "people-committee",
  "department",
  "department-equivalent",
  "office",
  "board",
  "public-service-unit",
  "portal",
  "armed-forces",
  "justice",
  "vertical",
  "press",
  "front",
  "mass-organisation",
  "association",
  "enterprise",
  "school",
  "health",
  "community",
  "public",
  "generic",
];

/** The id that follows from a name. */
export function slugOf(name: string): string {
  return foldVietnamese(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

const linesOf = (text: string): readonly (readonly string[])[] => text.split("\n").map((line) => line.split("^"));

/** The day of a cell; absent where nothing ended. */
function dayOf(cell: string): AgencyDay {
  if (cell === "" || cell === "?") return { kind: "unknown", reason: "no-source" };
  if (cell.startsWith("~")) return { kind: "unknown", reason: "local-decision", usual: parseIsoDate(cell.slice(1)) };
  return { kind: "known", value: parseIsoDate(cell) };
}

function presenceOf(cell: string): AgencyPresence | undefined {
  if (cell === "") return undefined;
  return cell === "all" || cell === "some" || cell === "usage" ? cell : cell.split(" ");
}

/** The agencies of the data. */
export function unpackAgencies(): AgencyTables {
  const sources = linesOf(sourceText).map(
    ([instrument = "", article = "", issuedOn = "", grade]): Source => ({
      instrument,
      ...(article === "" ? {} : { article }),
      ...(issuedOn === "" ? {} : { issuedOn: parseIsoDate(issuedOn) }),
      grade: grade === "A" || grade === "B" || grade === "C" ? grade : "U",
    }),
  );
  const sourcesOf = (cell: string): readonly Source[] => cell.split(" ").flatMap((index) => sources[Number(index)] ?? []);
  const printed = sortText.split(" ");
  const formed = linesOf(agencyText).map(
    ([marks = "", id = "", name = "", short = "", forms = "", from = "", to = "", where = "", cited = ""]) => {
      const sort = sorts.find((each) => each === printed[Number.parseInt(marks.charAt(2), 36)]) ?? "generic";
      const presence = presenceOf(where);
      const agency: Agency = {
        id: id === "" ? slugOf(name) : id,
        kind: marks.startsWith("0") ? "one" : "class",
        sort,
        level: levels[Number(marks.charAt(1))] ?? "none",
        name,
        shortName: short === "" ? shortNameOf(name, sort) : short,
        from: dayOf(from),
        ...(to === "" ? {} : { to: dayOf(to) }),
        ...(presence === undefined ? {} : { presence }),
        sources: sourcesOf(cited),
      };
      return { agency, forms };
    },
  );
  const successions = linesOf(successionText).map(
    ([from = "", to = "", share, what = "", on = "", cited = ""]): AgencySuccession => ({
      from,
      to,
      share: share === "part" ? "part" : "main",
      ...(what === "" ? {} : { what }),
      on: dayOf(on),
      source: sourcesOf(cited)[0] ?? { instrument: "", grade: "U" },
    }),
  );
  return { formed, successions };
}
