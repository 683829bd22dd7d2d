import type { Measure } from "@kehoach/plan";
import type { Readers } from "../create-readers.ts";

/**
 * Reads the level of a target that stands in a column of its own: `≥ 80` beside `Tỷ lệ hồ sơ trực tuyến` and `%`.
 *
 * @param readers - The readers of the extraction.
 * @param title - The words of the target.
 * @param level - The cell with the level.
 * @param unit - The cell with the unit; empty when there is none.
 * @returns The measures; one that is qualitative where the cell holds no number.
 */
export function readLevel(readers: Readers, title: string, level: string, unit: string): readonly Measure[] {
  const cell = level.trim();
  const population = title.replace(/^(?:tỷ|tỉ) lệ\s+/iu, "");
  if (/[%\p{L}]/u.test(cell.replace(/^(?:trên|dưới|từ|đến|khoảng|hơn|ít nhất|tối thiểu|không quá|đạt)\s/iu, ""))) {
    const own = readers.measures(unit === "" || cell.includes(unit) ? cell : `${cell} ${unit}`).value.map(({ measure }) => measure);
    if (own.some(({ quantity }) => quantity.kind !== "qualitative")) {
      return own.map((measure) =>
        measure.unit === "share" && (measure.population ?? "") === ""
          ? { ...measure, population, denominator: { kind: "explicit", words: population } }
          : measure,
      );
    }
  }
  // Read as a share every number counts; what is counted is said in the cell of the unit.
  return readers.measures(`tỷ lệ đạt ${cell.replaceAll("%", "")}%`).value.map(({ measure }): Measure => {
    const { denominator: _denominator, population: _population, ...rest } = measure;
    if (measure.quantity.kind === "qualitative") return { ...rest, quantity: { kind: "qualitative", words: cell } };
    if (unit === "%" || cell.includes("%"))
      return { ...rest, unit: "share", population, denominator: { kind: "explicit", words: population } };
    return { ...rest, unit: "other", ...(unit === "" ? {} : { unitWords: unit }) };
  });
}
