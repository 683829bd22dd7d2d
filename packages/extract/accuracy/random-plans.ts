import { definePlan, type Plan, type TargetInput, type TaskInput } from "@kehoach/plan";

/** Numbers that look random and are the same each time. */
export interface Dice {
  /** A whole number from 0 to below `limit`. */
  next(limit: number): number;
  /** One of a list. */
  pick<T>(list: readonly [T, ...T[]]): T;
}

/**
 * Opens a row of numbers that look random.
 *
 * @param seed - The same seed gives the same numbers.
 * @returns The dice.
 */
export function createDice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const next = (limit: number): number => {
    // The generator of Park and Miller, in its multiply-with-xor form of 32 bits.
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  return { next, pick: (list) => list[next(list.length)] ?? list[0] };
}

const places = [
  "tỉnh Lâm Đồng",
  "tỉnh Lào Cai",
  "tỉnh Quảng Ngãi",
  "tỉnh Cà Mau",
  "thành phố Huế",
  "tỉnh Tuyên Quang",
  "tỉnh Gia Lai",
] as const;
const actions = [
  "Mở lớp",
  "Biên soạn tài liệu về",
  "Xây dựng chương trình",
  "Tổ chức tập huấn",
  "Khảo sát nhu cầu về",
  "Hỗ trợ người dân học",
  "Thí điểm mô hình",
  "Nâng cấp phòng học cho",
  "Tuyên truyền rộng rãi về",
  "Đánh giá kết quả của",
] as const;
const subjects = [
  "kỹ năng số",
  "trí tuệ nhân tạo",
  "an toàn thông tin mạng",
  "dịch vụ công trực tuyến",
  "thanh toán không dùng tiền mặt",
  "thương mại điện tử",
  "phân tích dữ liệu",
  "chữ ký số cá nhân",
  "nền tảng học trực tuyến",
  "truy xuất nguồn gốc nông sản",
] as const;
const audiences = [
  "cán bộ, công chức cấp xã",
  "giáo viên các trường trung học",
  "thành viên tổ công nghệ số cộng đồng",
  "người lao động trong khu công nghiệp",
  "hợp tác xã và hộ kinh doanh",
  "học sinh trung học phổ thông",
  "phụ nữ ở vùng sâu, vùng xa",
  "y, bác sĩ trạm y tế",
] as const;
const ways = [
  "theo hình thức trực tiếp và trực tuyến",
  "tại trung tâm học tập của xã",
  "gắn với công việc hằng ngày của từng người",
  "bảo đảm mỗi xã có ít nhất một lớp",
  "với tài liệu dễ đọc, dễ làm theo",
] as const;
const offices = [
  "Sở Khoa học và Công nghệ",
  "Sở Nội vụ",
  "Sở Giáo dục và Đào tạo",
  "Sở Y tế",
  "Sở Tài chính",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Nông nghiệp và Môi trường",
  "Công an tỉnh",
  "Văn phòng UBND tỉnh",
  "UBND cấp xã",
  "Tỉnh đoàn",
] as const;
const partners = [
  "Các sở, ban, ngành",
  "UBND cấp xã",
  "Sở Tài chính",
  "Sở Nội vụ",
  "Công an tỉnh",
  "Hội Nông dân tỉnh",
  "Liên đoàn Lao động tỉnh",
  "Các sở, ban, ngành; UBND cấp xã",
  "Sở Khoa học và Công nghệ; UBND cấp xã",
  "",
] as const;
const times = [
  "2026 - 2028",
  "2026-2030",
  "2027",
  "Hằng năm",
  "Thường xuyên",
  "Quý II/2027",
  "Tháng 9/2026",
  "Trước ngày 30/6/2027",
  "Hằng quý",
  "2027 - 2029",
] as const;
const outputs = ["Báo cáo kết quả", "Quyết định ban hành", "Tài liệu được phát hành", "Lớp được mở, học viên có chứng nhận", ""] as const;
const bounds = ["", "ít nhất ", "trên ", "không quá ", "khoảng "] as const;
const verbs = [
  "có kỹ năng số cơ bản",
  "được cấp chứng nhận",
  "dùng thành thạo dịch vụ công trực tuyến",
  "tham gia học trực tuyến",
] as const;
const headings = ["Nâng cao nhận thức", "Phổ cập kỹ năng số", "Phát triển nhân lực chuyên sâu", "Hạ tầng và học liệu"] as const;

/**
 * A plan as provinces make them, from words and numbers that look random.
 *
 * @param seed - The same seed gives the same plan.
 * @returns The plan.
 */
export function createRandomPlan(seed: number): Plan {
  const dice = createDice(seed);
  const priced = dice.next(3) > 0;
  const grouped = dice.next(3) > 0;
  const targets: TargetInput[] = [];
  for (const year of ["2028", "2030"]) {
    for (let index = 0; index < 3 + dice.next(4); index++) targets.push(randomTarget(dice, year, index));
  }
  const tasks: TaskInput[] = [];
  const groups = grouped ? 2 + dice.next(3) : 1;
  for (let group = 0; group < groups; group++) {
    const count = 3 + dice.next(5);
    for (let index = 0; index < count; index++) {
      tasks.push({
        id: `${group + 1}.${index + 1}`,
        ordinal: String(index + 1),
        ...(grouped ? { group: headings[group] ?? "" } : {}),
        title: `${dice.pick(actions)} ${dice.pick(subjects)} cho ${dice.pick(audiences)} ${dice.pick(ways)}`,
        lead: dice.pick(offices),
        with: dice.pick(partners),
        when: dice.pick(times),
        money: priced && dice.next(4) > 0 ? `${(5 + dice.next(900)) * 10} triệu đồng` : "",
        ...(dice.next(2) === 0 ? { output: dice.pick(outputs) } : {}),
      });
    }
  }
  const place = dice.pick(places);
  return definePlan({
    id: `random-${seed}`,
    kind: "ke-hoach",
    title: `Phát triển nhân lực số ${place} giai đoạn 2026 - 2030`,
    number: `${10 + dice.next(300)}/KH-UBND`,
    issuedOn: `2026-0${1 + dice.next(9)}-1${dice.next(9)}`,
    issuer: `Ủy ban nhân dân ${place}`,
    jurisdiction: place,
    period: "2026 - 2030",
    phases: [
      { id: "2028", label: "Đến năm 2028", when: "2026 - 2028" },
      { id: "2030", label: "Đến năm 2030", when: "2026 - 2030" },
    ],
    targets,
    tasks,
    citations: [
      "Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ",
      "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
    ],
  });
}

function randomTarget(dice: Dice, year: string, index: number): TargetInput {
  const id = `${year}-${index + 1}`;
  const shared = { id, ordinal: "-", phase: year };
  switch (dice.next(6)) {
    case 0: {
      const count = `${dice.pick(bounds)}${(1 + dice.next(40)) * 10} chuyên gia`;
      return { ...shared, title: `Mỗi năm đào tạo ${count} về ${dice.pick(subjects)}`, says: `Mỗi năm ${count}` };
    }
    case 1: {
      const from = 30 + dice.next(40);
      const level = `từ ${from}% đến ${from + 5}%`;
      return { ...shared, title: `Tỷ lệ ${dice.pick(audiences)} ${dice.pick(verbs)} đạt ${level}`, says: level };
    }
    case 2:
      return { ...shared, title: `Hình thành mạng lưới người hướng dẫn ${dice.pick(subjects)} ở các xã, phường` };
    case 3: {
      const share = `${50 + dice.next(50)}%`;
      return { ...shared, title: `Duy trì ${share} ${dice.pick(audiences)} ${dice.pick(verbs)}`, says: `Duy trì ${share}` };
    }
    default: {
      const share = `${dice.pick(bounds)}${5 + dice.next(95)}%`;
      const [first = "", ...rest] = share;
      return { ...shared, title: `${first.toUpperCase()}${rest.join("")} ${dice.pick(audiences)} ${dice.pick(verbs)}`, says: share };
    }
  }
}
