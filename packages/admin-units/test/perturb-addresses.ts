import { foldVietnamese, placeTones } from "@kehoach/text";
import type { AdminUnit, AdminUnits, UnitKind } from "../src/index.ts";
import { formatUnit } from "../src/index.ts";

/** One text and the unit it was made from. */
export interface AddressCase {
  /** How it was made. */
  readonly shape: string;
  readonly text: string;
  /** The unit it names; absent when it names none. */
  readonly unit: AdminUnit | undefined;
}

/** Numbers that look random and are the same every time. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Level {
  readonly type: UnitKind;
  readonly name: string;
}

type Form = (level: Level) => string;

const words: Readonly<Record<UnitKind, string>> = {
  tinh: "tỉnh",
  "thanh-pho": "thành phố",
  quan: "quận",
  huyen: "huyện",
  "thi-xa": "thị xã",
  phuong: "phường",
  xa: "xã",
  "thi-tran": "thị trấn",
  "dac-khu": "đặc khu",
};
const dotted: Readonly<Record<UnitKind, string>> = {
  tinh: "T. ",
  "thanh-pho": "TP. ",
  quan: "Q. ",
  huyen: "H. ",
  "thi-xa": "TX. ",
  phuong: "P. ",
  xa: "X. ",
  "thi-tran": "TT. ",
  "dac-khu": "ĐK. ",
};
const tight: Readonly<Record<UnitKind, string>> = {
  tinh: "T.",
  "thanh-pho": "TP.",
  quan: "Q.",
  huyen: "H.",
  "thi-xa": "TX.",
  phuong: "P.",
  xa: "X.",
  "thi-tran": "TT.",
  "dac-khu": "ĐK.",
};
const bareShort: Readonly<Record<UnitKind, string>> = {
  tinh: "tỉnh ",
  "thanh-pho": "Tp ",
  quan: "Q",
  huyen: "H ",
  "thi-xa": "Tx ",
  phuong: "P",
  xa: "X ",
  "thi-tran": "TT ",
  "dac-khu": "ĐK ",
};
const english: Readonly<Record<UnitKind, string>> = {
  tinh: "Province",
  "thanh-pho": "City",
  quan: "District",
  huyen: "District",
  "thi-xa": "Town",
  phuong: "Ward",
  xa: "Commune",
  "thi-tran": "Town",
  "dac-khu": "Special Zone",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isNumber = (name: string): boolean => /^\d+$/u.test(name);

const full: Form = ({ type, name }) => `${capital(words[type])} ${name}`;
const lower: Form = ({ type, name }) => `${words[type]} ${name}`;
const short: Form = ({ type, name }) => dotted[type] + name;
const close: Form = ({ type, name }) => tight[type] + name;
const bare: Form = ({ type, name }) => (isNumber(name) ? `${bareShort[type].trim()}${name}` : name);
const letters: Form = ({ type, name }) =>
  isNumber(name) || bareShort[type].endsWith(" ") ? bareShort[type] + name : `${bareShort[type]} ${name}`;
const inEnglish: Form = ({ type, name }) =>
  isNumber(name)
    ? `${english[type]} ${name}`
    : `${foldVietnamese(name).replace(/\b[a-z]/gu, (letter) => letter.toUpperCase())} ${english[type]}`;

const streets = [
  "Lê Lợi",
  "Nguyễn Văn Linh",
  "Trần Hưng Đạo",
  "30/4",
  "Quốc lộ 1A",
  "Hùng Vương",
  "số 7",
  "Phạm Văn Đồng",
  "Cách Mạng Tháng 8",
];
const companies = [
  "Công ty TNHH MTV Thành Đạt",
  "Cty CP Xây dựng Hòa Bình",
  "Trường Tiểu học Kim Đồng",
  "UBND",
  "Nhà hàng Hương Sen",
  "Cửa hàng Minh Phát",
];
const ends = [
  ", Việt Nam",
  ", Vietnam",
  " - Việt Nam",
  ", VN",
  ". ĐT: 0912 345 678",
  " (gần chợ)",
  ", 700000",
  ", Viet Nam 70000",
  ". Tel 028.3822.1234",
  " - MST 0301234567",
];

/** Makes one slip in a text: a letter lost, doubled, wrong, or two that change places. */
export function makeSlip(text: string, random: () => number): string {
  const places = Array.from(text, (char) => char)
    .map((char, index) => ({ char, index }))
    .filter(({ char, index }) => /\p{L}/u.test(char) && index > 0);
  const place = places[Math.floor(random() * places.length)]?.index;
  if (place === undefined) return text;
  const chars = Array.from(text);
  const letter = chars[place] ?? "";
  switch (Math.floor(random() * 4)) {
    case 0:
      chars.splice(place, 1);
      break;
    case 1:
      chars.splice(place, 0, letter);
      break;
    case 2:
      chars[place] = "bcdghklmnpqrstv"[Math.floor(random() * 15)] ?? "x";
      break;
    default: {
      const next = chars[place + 1];
      if (next === undefined || !/\p{L}/u.test(next)) chars.splice(place, 1);
      else chars.splice(place, 2, next, letter);
    }
  }
  return chars.join("");
}

const cityShort: Readonly<Record<string, readonly string[]>> = {
  "Hồ Chí Minh": ["TP.HCM", "TPHCM", "Tp HCM", "HCM", "Sài Gòn", "TP. Hồ Chí Minh", "Tp.HCM", "TP HCM", "HCMC"],
  "Hà Nội": ["HN", "TP. Hà Nội", "Hanoi", "TP.HN", "Thủ đô Hà Nội"],
  "Bà Rịa - Vũng Tàu": ["BR-VT", "BRVT", "Bà Rịa Vũng Tàu", "BR - VT", "tỉnh BR-VT"],
  "Thừa Thiên Huế": ["TT-Huế", "TT Huế", "TTH", "T.T.Huế", "Thừa Thiên - Huế"],
  Huế: ["TP Huế", "TP. Huế", "Thừa Thiên Huế", "TT-Huế"],
  "Đắk Lắk": ["Đăk Lăk", "Dak Lak", "DakLak", "Đắc Lắc"],
  "Hải Phòng": ["HP", "TP Hải Phòng", "Hai Phong City"],
  "Đà Nẵng": ["Da Nang", "Danang", "TP Đà Nẵng"],
};

/** Cases of every shape, each from another unit, always the same for one seed. */
export function createAddressCases(units: AdminUnits, seed: number, perShape: number): readonly AddressCase[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from");
    return item;
  };
  const communes = units.versions.filter(({ level }) => level === "commune");
  const olds = communes.filter(({ era }) => era === "pre2025");
  const news = communes.filter(({ era, to }) => era === "2025" && to === undefined);
  const oldNames = new Set(olds.map(({ district, name }) => `${district ?? ""} ${foldVietnamese(name)}`));
  const formers = communes.filter(
    ({ era, district, name }) => era === "former" && !oldNames.has(`${district ?? ""} ${foldVietnamese(name)}`),
  );
  const districts = units.versions.filter(({ level, era }) => level === "district" && era === "pre2025");
  const byPlace = new Map<string, number>();
  const placeKey = (unit: AdminUnit): string => `${unit.era === "2025" ? "new" : "old"} ${unit.province} ${foldVietnamese(unit.name)}`;
  for (const unit of communes) byPlace.set(placeKey(unit), (byPlace.get(placeKey(unit)) ?? 0) + 1);
  const byName = new Map<string, number>();
  for (const unit of communes) byName.set(foldVietnamese(unit.name), (byName.get(foldVietnamese(unit.name)) ?? 0) + 1);

  const provinceOf = (unit: AdminUnit): AdminUnit => {
    const all = units.versionsOf(unit.province);
    const found = all.findLast(({ from, to }) =>
      unit.to === undefined ? to === undefined : (from ?? "") <= unit.to && (to === undefined || unit.to <= to),
    );
    if (found === undefined) throw new RangeError(`${unit.code} has no province`);
    return found;
  };
  const districtOf = (unit: AdminUnit): AdminUnit | undefined => units.versionsOf(unit.district ?? "").at(-1);
  const levels = (unit: AdminUnit): Level[] =>
    [unit, ...(unit.district === undefined ? [] : [districtOf(unit)]), provinceOf(unit)].filter((level) => level !== undefined);
  const alias = (name: string, fallback: string): string => (cityShort[name] === undefined ? fallback : pick(cityShort[name]));
  const write = (list: readonly Level[], form: Form, between = ", "): string => list.map(form).join(between);
  const house = (): string =>
    `${String(Math.floor(random() * 400) + 1)}${pick(["", "/12", "A", "/5/7", "bis"])} ${pick(["", "đường ", "Đường ", "phố "])}${pick(streets)}`;
  const abbreviate = (list: readonly Level[]): string =>
    list
      .map((level, index) =>
        index === list.length - 1 ? alias(level.name, pick([bare, close, short])(level)) : pick([short, close, letters])(level),
      )
      .join(pick([", ", ",", " - "]));

  type Make = (unit: AdminUnit) => string | undefined;
  const shapes: (readonly [string, readonly AdminUnit[], Make])[] = [];
  const add = (name: string, from: readonly AdminUnit[], make: Make): void => {
    shapes.push([name, from, make]);
  };
  const commonShapes = (kind: string, from: readonly AdminUnit[]): void => {
    add(`${kind}: full`, from, (unit) => write(levels(unit), full));
    add(`${kind}: lower case words`, from, (unit) => write(levels(unit), lower));
    add(`${kind}: short forms`, from, (unit) => abbreviate(levels(unit)));
    add(`${kind}: house and street`, from, (unit) => `${house()}, ${write(levels(unit), pick([full, short, close]))}`);
    add(`${kind}: without diacritics`, from, (unit) => foldVietnamese(write(levels(unit), pick([full, short]))));
    add(`${kind}: upper case`, from, (unit) => write(levels(unit), pick([full, close])).toUpperCase());
    add(`${kind}: decomposed`, from, (unit) => write(levels(unit), full).normalize("NFD"));
    add(`${kind}: other tone style`, from, (unit) => placeTones(write(levels(unit), full), { style: "new" }));
    add(`${kind}: without commas`, from, (unit) => write(levels(unit), pick([full, lower, short]), " "));
    add(`${kind}: without commas or diacritics`, from, (unit) => foldVietnamese(write(levels(unit), pick([full, letters]), " ")));
    add(`${kind}: street, no commas`, from, (unit) => `${house()} ${write(levels(unit), pick([full, lower]), " ")}`);
    add(`${kind}: dashes`, from, (unit) => write(levels(unit), pick([full, bare]), " - "));
    add(`${kind}: names only`, from, (unit) => write(levels(unit), bare));
    add(`${kind}: names only, no commas`, from, (unit) => write(levels(unit), bare, " "));
    add(`${kind}: order turned`, from, (unit) => write(levels(unit).reverse(), pick([full, bare])));
    add(`${kind}: noise`, from, (unit) => `${pick(companies)}, ${house()}, ${write(levels(unit), pick([full, short, bare]))}${pick(ends)}`);
    add(`${kind}: noise and lines`, from, (unit) => `${pick(companies)}\n${house()}\n${write(levels(unit), full, "\n")}${pick(ends)}`);
    add(`${kind}: English`, from, (unit) => write(levels(unit), inEnglish));
    add(`${kind}: slip in the commune`, from, (unit) => {
      const [own, ...parents] = levels(unit);
      return own === undefined || own.name.length < 5
        ? undefined
        : write([{ ...own, name: makeSlip(own.name, random) }, ...parents], pick([full, short]));
    });
    add(`${kind}: slip in a parent`, from, (unit) => {
      const all = levels(unit);
      const at = 1 + Math.floor(random() * (all.length - 1));
      if ((all[at]?.name.length ?? 0) < 5) return undefined;
      return write(
        all.map((level, index) => (index === at ? { ...level, name: makeSlip(level.name, random) } : level)),
        pick([full, short]),
      );
    });
    add(`${kind}: slip, no diacritics`, from, (unit) => {
      const [own, ...parents] = levels(unit);
      if (own === undefined || own.name.length < 5) return undefined;
      return foldVietnamese(write([{ ...own, name: makeSlip(own.name, random) }, ...parents], pick([full, bare])));
    });
    add(`${kind}: a tone lost`, from, (unit) => {
      const [own, ...parents] = levels(unit);
      if (own === undefined) return undefined;
      const syllables = own.name.split(" ");
      const at = Math.floor(random() * syllables.length);
      return write(
        [{ ...own, name: syllables.map((each, index) => (index === at ? capital(foldVietnamese(each)) : each)).join(" ") }, ...parents],
        full,
      );
    });
    add(`${kind}: province missing`, from, (unit) => {
      const all = levels(unit).slice(0, -1);
      const isClear =
        all.length > 1
          ? units.versions
              .filter(
                (other) =>
                  other.level === "commune" &&
                  foldVietnamese(other.name) === foldVietnamese(unit.name) &&
                  districtOf(other)?.name === districtOf(unit)?.name,
              )
              .every((other) => other.district === unit.district)
          : byName.get(foldVietnamese(unit.name)) === 1;
      return isClear ? write(all, pick([full, short, close])) : undefined;
    });
    add(`${kind}: in a sentence`, from, (unit) => `Lớp tập huấn tổ chức tại ${write(levels(unit), lower)} vào tháng 3/2026.`);
  };
  commonShapes("old", olds);
  commonShapes("new", news);
  commonShapes("former", formers);
  add("old: district missing", olds, (unit) => {
    const isClear =
      byPlace.get(placeKey(unit)) === 1 &&
      !byPlace.has(placeKey({ ...unit, era: "2025", province: units.successorsOf(provinceOf(unit))[0]?.to?.code ?? unit.province }));
    return isClear ? write([unit, provinceOf(unit)], pick([full, short, bare])) : undefined;
  });
  add("old: province of today", olds, (unit) => {
    const now = units.successorsOf(provinceOf(unit))[0]?.to;
    return now === undefined || now.name === provinceOf(unit).name
      ? undefined
      : write([...levels(unit).slice(0, -1), now], pick([full, short]));
  });
  add("new: province of before", news, (unit) => {
    const before = units
      .predecessorsOf(unit)
      .map(({ from }) => from)
      .find(({ province }) => province !== unit.province);
    if (before === undefined) return undefined;
    const key = `old ${before.province} ${foldVietnamese(unit.name)}`;
    return byPlace.has(key) ? undefined : write([unit, provinceOf(before)], full);
  });
  add("district: full", districts, (unit) => write([unit, provinceOf(unit)], full));
  add("district: with a street", districts, (unit) => `${house()}, ${write([unit, provinceOf(unit)], pick([full, short]))}`);
  add("province: names", units.listUnits(units.dataAsOf, { level: "province" }), (unit) => pick([full, lower, short])(unit));
  add("nothing: commune that is not there", olds, (unit) => {
    const name = `${pick(["Zơ", "Quỳ", "Xtiêng", "Phlông"])} ${pick(["Vương", "Khuyên", "Wang", "Trinh"])} ${String(Math.floor(random() * 90) + 41)}`;
    return `Xã ${name}, ${write(levels(unit).slice(1), full)}`;
  });
  add("nothing: parents that contradict", olds, (unit) => {
    const other = pick(olds);
    const district = districtOf(other);
    if (district === undefined || other.province === unit.province || district.name === districtOf(unit)?.name) return undefined;
    const name = foldVietnamese(unit.name);
    const isThere = communes.some(
      (each) =>
        foldVietnamese(each.name) === name &&
        (each.province === other.province || units.successorsOf(provinceOf(other))[0]?.to?.code === each.province),
    );
    return isThere || isNumber(unit.name) ? undefined : `${full(unit)}, ${write([district, provinceOf(other)], full)}`;
  });
  add(
    "nothing: another country",
    olds,
    () =>
      `${String(Math.floor(random() * 900))} ${pick(["Main St", "Baker Street", "Rue de Rivoli", "Sukhumvit Rd"])}, ${pick(["Springfield", "London", "Paris", "Bangkok", "Vientiane"])}`,
  );
  add("nothing: words", olds, () =>
    pick([
      "",
      "abc",
      "Không rõ",
      "Chưa cập nhật",
      "theo quy định",
      "các xã, phường, thị trấn",
      "UBND cấp xã",
      "khách hàng tự đến lấy",
      "đang cập nhật địa chỉ",
      "N/A",
      "số nhà 12, tổ 3",
      "bảo hiểm xã hội",
    ]),
  );

  const cases: AddressCase[] = [];
  for (const [shape, from, make] of shapes) {
    for (let made = 0, tries = 0; made < perShape && tries < perShape * 30; tries++) {
      const unit = pick(from);
      const text = make(unit);
      if (text === undefined) continue;
      made += 1;
      cases.push({ shape, text, unit: shape.startsWith("nothing") ? undefined : unit });
    }
  }
  return cases;
}

/** What a reader made of the cases of one shape. */
export interface ShapeResult {
  readonly shape: string;
  readonly cases: number;
  readonly right: number;
  readonly silent: number;
  readonly wrong: number;
  readonly failures: readonly string[];
}

/** Reads all cases and counts by shape. */
export function measureAccuracy(
  cases: readonly AddressCase[],
  read: (text: string) => AdminUnit | undefined,
  isSame: (answer: AdminUnit, unit: AdminUnit) => boolean,
): readonly ShapeResult[] {
  const results = new Map<string, { cases: number; right: number; silent: number; wrong: number; failures: string[] }>();
  for (const { shape, text, unit } of cases) {
    let result = results.get(shape);
    if (result === undefined) results.set(shape, (result = { cases: 0, right: 0, silent: 0, wrong: 0, failures: [] }));
    result.cases += 1;
    const answer = read(text);
    const say = (each: AdminUnit | undefined): string => (each === undefined ? "nothing" : `${each.code} ${each.era} ${formatUnit(each)}`);
    if (answer === undefined ? unit === undefined : unit !== undefined && isSame(answer, unit)) result.right += 1;
    else {
      if (answer === undefined) result.silent += 1;
      else result.wrong += 1;
      result.failures.push(`${answer === undefined ? "silent" : "WRONG"} ${JSON.stringify(text)}: ${say(answer)} and not ${say(unit)}`);
    }
  }
  return [...results].map(([shape, result]) => ({ shape, ...result }));
}
