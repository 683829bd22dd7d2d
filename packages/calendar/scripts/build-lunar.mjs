// Makes src/data/lunar-months.ts: the months of the Vietnamese lunar calendar (UTC+7) that hold the days of 1968 to 2100.
// It computes moments of new moons and of the Sun's longitude itself, with the published series named below, and knows no table of
// anybody. With --check it only says whether the file is up to date.
//
// Series: J. Meeus, Astronomical Algorithms, 2nd ed., chapters 22 (nutation), 25 (aberration), 49 (new moons) and appendix III (the
// Earth's longitude of VSOP87, shortened); ΔT: the polynomials of F. Espenak and J. Meeus for 1961 to 2150.
import { pathToFileURL } from "node:url";
import { keepGenerated } from "../../../scripts/keep-generated.mjs";

const target = new URL("../src/data/lunar-months.ts", import.meta.url);

/** The first and the last lunar year whose months are wanted; the first only from the month that holds 1 January 1968. */
const [firstYear, lastYear] = [1967, 2100];
/**
 * A new moon this near to midnight (in seconds) falls on a day that better figures may yet move: a minute; from 2050 on, where the Earth's
 * rotation is foretold by a formula, 40 seconds more, which is also what it makes whether the Sun's light is taken where it is or where it
 * was sent from.
 */
const margin = (year) => (year < 2050 ? 60 : 100);
const vietnam = 7 / 24;
const unixEpoch = 2_440_587.5;

const radians = (degrees) => ((((degrees % 360) + 360) % 360) * Math.PI) / 180;
const sine = (degrees) => Math.sin(radians(degrees));

/** ΔT in seconds: dynamical time less universal time. */
function deltaT(year) {
  if (year < 1986) {
    const t = year - 1975;
    return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718;
  }
  if (year < 2005) {
    const t = year - 2000;
    return 63.86 + 0.3345 * t - 0.060374 * t ** 2 + 0.0017275 * t ** 3 + 0.000651814 * t ** 4 + 0.00002373599 * t ** 5;
  }
  if (year < 2050) {
    const t = year - 2000;
    return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
  }
  return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year);
}

const toUniversal = (jde) => jde - deltaT(2000 + (jde - 2_451_544.5) / 365.2425) / 86_400;

/** Periodic terms of a new moon: factor, power of E, multiples of M, M′, F. */
const newMoonTerms = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
];

/** Additional terms from the planets: factor in millionths, constant, per lunation. */
const planetTerms = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

/** The moment of the new moon number k after that of January 2000, as a Julian day of universal time. */
export function newMoon(k) {
  const T = k / 1236.85;
  const E = 1 - 0.002516 * T - 0.0000074 * T ** 2;
  const M = 2.5534 + 29.1053567 * k - 0.0000014 * T ** 2 - 0.00000011 * T ** 3;
  const Mm = 201.5643 + 385.81693528 * k + 0.0107582 * T ** 2 + 0.00001238 * T ** 3 - 0.000000058 * T ** 4;
  const F = 160.7108 + 390.67050284 * k - 0.0016118 * T ** 2 - 0.00000227 * T ** 3 + 0.000000011 * T ** 4;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * T ** 2 + 0.00000215 * T ** 3;
  let jde = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * T ** 2 - 0.00000015 * T ** 3 + 0.00000000073 * T ** 4;
  jde += -0.00017 * sine(node);
  for (const [factor, power, m, mm, f] of newMoonTerms) jde += factor * E ** power * sine(m * M + mm * Mm + f * F);
  planetTerms.forEach(([factor, constant, rate], index) => {
    jde += (factor / 1e6) * sine(constant + rate * k - (index === 0 ? 0.009173 * T ** 2 : 0));
  });
  return toUniversal(jde);
}

/** The Earth's heliocentric longitude: amplitude, phase, frequency, for each power of the time. */
const earth = [
  [
    [175347046, 0, 0],
    [3341656, 4.6692568, 6283.07585],
    [34894, 4.6261, 12566.1517],
    [3497, 2.7441, 5753.3849],
    [3418, 2.8289, 3.5231],
    [3136, 3.6277, 77713.7715],
    [2676, 4.4181, 7860.4194],
    [2343, 6.1352, 3930.2097],
    [1324, 0.7425, 11506.7698],
    [1273, 2.0371, 529.691],
    [1199, 1.1096, 1577.3435],
    [990, 5.233, 5884.927],
    [902, 2.045, 26.298],
    [857, 3.508, 398.149],
    [780, 1.179, 5223.694],
    [753, 2.533, 5507.553],
    [505, 4.583, 18849.228],
    [492, 4.205, 775.523],
    [357, 2.92, 0.067],
    [317, 5.849, 11790.629],
    [284, 1.899, 796.298],
    [271, 0.315, 10977.079],
    [243, 0.345, 5486.778],
    [206, 4.806, 2544.314],
    [205, 1.869, 5573.143],
    [202, 2.458, 6069.777],
    [156, 0.833, 213.299],
    [132, 3.411, 2942.463],
    [126, 1.083, 20.775],
    [115, 0.645, 0.98],
    [103, 0.636, 4694.003],
    [102, 0.976, 15720.839],
    [102, 4.267, 7.114],
    [99, 6.21, 2146.17],
    [98, 0.68, 155.42],
    [86, 5.98, 161000.69],
    [85, 1.3, 6275.96],
    [85, 3.67, 71430.7],
    [80, 1.81, 17260.15],
    [79, 3.04, 12036.46],
    [75, 1.76, 5088.63],
    [74, 3.5, 3154.69],
    [74, 4.68, 801.82],
    [70, 0.83, 9437.76],
    [62, 3.98, 8827.39],
    [61, 1.82, 7084.9],
    [57, 2.78, 6286.6],
    [56, 4.39, 14143.5],
    [56, 3.47, 6279.55],
    [52, 0.19, 12139.55],
    [52, 1.33, 1748.02],
    [51, 0.28, 5856.48],
    [49, 0.49, 1194.45],
    [41, 5.37, 8429.24],
    [41, 2.4, 19651.05],
    [39, 6.17, 10447.39],
    [37, 6.04, 10213.29],
    [37, 2.57, 1059.38],
    [36, 1.71, 2352.87],
    [36, 1.78, 6812.77],
    [33, 0.59, 17789.85],
    [30, 0.44, 83996.85],
    [30, 2.74, 1349.87],
    [25, 3.16, 4690.48],
  ],
  [
    [628331966747, 0, 0],
    [206059, 2.678235, 6283.07585],
    [4303, 2.6351, 12566.1517],
    [425, 1.59, 3.523],
    [119, 5.796, 26.298],
    [109, 2.966, 1577.344],
    [93, 2.59, 18849.23],
    [72, 1.14, 529.69],
    [68, 1.87, 398.15],
    [67, 4.41, 5507.55],
    [59, 2.89, 5223.69],
    [56, 2.17, 155.42],
    [45, 0.4, 796.3],
    [36, 0.47, 775.52],
    [29, 2.65, 7.11],
    [21, 5.34, 0.98],
    [19, 1.85, 5486.78],
    [19, 4.97, 213.3],
    [17, 2.99, 6275.96],
    [16, 0.03, 2544.31],
    [16, 1.43, 2146.17],
  ],
  [
    [52919, 0, 0],
    [8720, 1.0721, 6283.0758],
    [309, 0.867, 12566.152],
    [27, 0.05, 3.52],
    [16, 5.19, 26.3],
    [16, 3.68, 155.42],
    [10, 0.76, 18849.23],
  ],
  [
    [289, 5.844, 6283.076],
    [35, 0, 0],
    [17, 5.49, 12566.15],
  ],
];

/** The Sun's apparent longitude in degrees, at a Julian day of universal time. */
export function sunLongitude(jd) {
  const jde = jd + deltaT(2000 + (jd - 2_451_544.5) / 365.2425) / 86_400;
  const tau = (jde - 2_451_545) / 365_250;
  let heliocentric = 0;
  earth.forEach((terms, power) => {
    for (const [amplitude, phase, frequency] of terms) heliocentric += amplitude * Math.cos(phase + frequency * tau) * tau ** power;
  });
  const T = tau * 10;
  const node = 125.04452 - 1934.136261 * T;
  const sun = 280.4665 + 36_000.7698 * T;
  const moon = 218.3165 + 481_267.8813 * T;
  const nutation = -17.2 * sine(node) - 1.32 * sine(2 * sun) - 0.23 * sine(2 * moon) + 0.21 * sine(2 * node);
  // The distance varies the aberration by a sixtieth: the mean anomaly is enough for it.
  const distance = 1.000_14 - 0.016_71 * Math.cos(radians(357.52911 + 35_999.05029 * T));
  const longitude = (heliocentric / 1e8) * (180 / Math.PI) + 180 + (-0.09033 + nutation - 20.4898 / distance) / 3600;
  return ((longitude % 360) + 360) % 360;
}

/** The day in Viet Nam that a moment falls on, counted from 1 January 1970. */
const dayOf = (jd) => Math.floor(jd + vietnam - unixEpoch);
/** The moment a day of Viet Nam begins. */
const startOf = (day) => day + unixEpoch - vietnam;

/** Which twelfth of its yearly way the Sun is on when a day begins: 9 from the winter solstice on. */
const twelfthAt = (day) => Math.floor(sunLongitude(startOf(day)) / 30);

/** New moons with the day each falls on. */
function listMoons() {
  const first = Math.floor((firstYear - 2000.1) * 12.3685);
  const last = Math.ceil((lastYear + 2 - 2000) * 12.3685);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const moment = newMoon(first + index);
    const day = dayOf(moment);
    const fromMidnight = Math.min(moment - startOf(day), startOf(day + 1) - moment) * 86_400;
    return { day, settled: fromMidnight > margin(new Date(day * 86_400_000).getUTCFullYear()) };
  });
}

/**
 * The months in order: the month that holds the winter solstice is the 11th, and where thirteen months lie from one 11th month to the
 * next, the first of them in which the Sun enters no new twelfth is a leap month.
 */
export function listMonths() {
  const moons = listMoons();
  const holdsTerm = (index) => twelfthAt(moons[index].day) !== twelfthAt(moons[index + 1].day);
  // A month may hold two terms, like the 11th of 2033: then the twelfth before it is the 7th.
  const holdsSolstice = (index) => [7, 8].includes(twelfthAt(moons[index].day)) && [9, 10].includes(twelfthAt(moons[index + 1].day));
  const elevenths = moons.flatMap((_, index) => (index + 1 < moons.length && holdsSolstice(index) ? [index] : []));
  const months = [];
  elevenths.slice(0, -1).forEach((from, place) => {
    const to = elevenths[place + 1];
    // An 11th month begins from 22 November to 22 December: its lunar year is the year of that day.
    const year = new Date(moons[from].day * 86_400_000).getUTCFullYear();
    let number = 11;
    let leapUsed = to - from === 12;
    for (let index = from; index < to; index++) {
      const leap = !leapUsed && index > from && !holdsTerm(index);
      if (leap) leapUsed = true;
      else if (index > from) number += 1;
      const month = ((number - 1) % 12) + 1;
      months.push({ ...moons[index], days: moons[index + 1].day - moons[index].day, month, leap, year: number > 12 ? year + 1 : year });
    }
  });
  return months.filter(({ year, day, days }) => year <= lastYear && day + days > -731);
}

/**
 * One character a lunar year, base 36 digits: `<leap month><lengths>`. Lengths: bit i is set where month i of the year has 30 days.
 */
function encode(months) {
  const years = new Map();
  for (const month of months) years.set(month.year, [...(years.get(month.year) ?? []), month]);
  return [...years].map(([year, list]) => {
    const leapAt = list.findIndex(({ leap }) => leap);
    const leap = leapAt < 0 ? 0 : list[leapAt].month;
    const bits = list.reduce((sum, { days }, index) => sum + (days === 30 ? 2 ** index : 0), 0);
    return { year, code: `${leap.toString(36)}${bits.toString(36).padStart(3, "0")}`, count: list.length, first: list[0] };
  });
}

function toText(months) {
  const years = encode(months);
  const [start] = months;
  const rows = [];
  for (let index = 0; index < years.length; index += 24)
    rows.push(
      years
        .slice(index, index + 24)
        .map(({ code }) => code)
        .join(""),
    );
  const unsettled = months.flatMap(({ settled }, index) => (settled ? [] : [index]));
  return [
    "// Generated by scripts/build-lunar.mjs from the motions of Moon and Sun. Do not edit.",
    "",
    "/** Day number of the first day of the first month of the table. */",
    `export const firstDay = ${start.day};`,
    "",
    "/** Lunar year and month of the first month of the table. */",
    `export const firstMonth = { year: ${start.year}, month: ${start.month} } as const;`,
    "",
    "/** Four digits of base 36 a lunar year: its leap month (0: none), and a bit for each month of 30 days, the first month lowest. */",
    "export const years: string =",
    ...rows.map((row, index) => `  ${JSON.stringify(row)}${index === rows.length - 1 ? ";" : " +"}`),
    "",
    "/** Places in the table of the months whose new moon lies about a minute from midnight: better figures may yet move their first day. */",
    `export const unsettled: readonly number[] = [${unsettled.join(", ")}];`,
    "",
  ].join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const months = listMonths();
  keepGenerated([[target, toText(months)]], { generator: import.meta.url, counted: `${months.length} months` });
}
