import { foldVietnamese } from "@kehoach/text";

/** What a labelled line says of a task. */
export type TaskLabel =
  | "time"
  | "deadline"
  | "lead"
  | "coordinating"
  | "roles"
  | "money"
  | "source"
  | "output"
  | "audience"
  | "headcount"
  | "form"
  | "content"
  | "place";

/** A label and the words behind it. */
export interface LabelledWords {
  readonly label: TaskLabel;
  /** Where the words behind the label begin. */
  readonly start: number;
}

// Thời gian thực hiện: … · - Đơn vị chủ trì: … · Chủ trì: … · Kinh phí đào tạo: … · Cơ quan chủ trì thực hiện là …
const labels: readonly (readonly [RegExp, TaskLabel])[] = [
  [/^(?:co quan|don vi)?(?: |, ?)*(?:chu tri|thuc hien)(?: va |, ?|\/)(?:co quan |don vi )?phoi hop(?: thuc hien)?$/u, "roles"],
  [
    /^(?:cac )?(?:co quan|don vi)?(?:, ?(?:don vi|co quan))? ?(?:cung )?phoi hop(?: thuc hien)?$|^(?:co quan|don vi) cung thuc hien$/u,
    "coordinating",
  ],
  [
    /^(?:cac )?(?:co quan|don vi)?(?:, ?(?:don vi|co quan))? ?(?:chu tri|dau moi|chiu trach nhiem)(?: thuc hien| tham muu| chinh| trien khai)?$|^(?:co quan|don vi|bo phan)(?:, ?(?:don vi|co quan))? (?:thuc hien|tham muu|phu trach|chu tri)$|^phan cong(?: thuc hien)?$|^nguoi thuc hien$|^chu dau tu$|^(?:nguoi |can bo )?phu trach(?: chinh)?$/u,
    "lead",
  ],
  [
    /^thoi (?:gian|han|diem)(?: thuc hien)?(?:,? ?\/? ?(?:phai )?hoan thanh)(?: du kien)?$|^thoi gian, ?tien do$|^moc thoi gian$|^thoi gian ket thuc$|^thoi han(?: thuc hien| hoan thanh)?$|^(?:han|tien do) (?:hoan thanh|thuc hien)$|^hoan thanh$|^tien do$/u,
    "deadline",
  ],
  [
    /^thoi (?:gian|diem)(?: (?:thuc hien|trien khai|dao tao|to chuc|tien hanh|du kien))*$|^lo trinh(?: thuc hien)?$|^giai doan thuc hien$/u,
    "time",
  ],
  [/^nguon (?:kinh phi|von|ngan sach|luc)(?: thuc hien)?$/u, "source"],
  [
    /^(?:du toan |tong |du kien |nhu cau )*kinh phi(?: (?:thuc hien|du kien|dao tao|to chuc|trien khai|ho tro))*$|^du toan$|^tong muc dau tu(?: du kien)?$/u,
    "money",
  ],
  [
    /^(?:san pham|ket qua)(?:(?:, ?|\/ ?| va | )(?:san pham|ket qua|dau ra|du kien|dat duoc|can dat|chinh|hoan thanh|thuc hien))*$|^dau ra$/u,
    "output",
  ],
  [/^doi tuong(?: (?:dao tao|tham gia|thu huong|boi duong|tham du|tap huan|thuc hien))*$/u, "audience"],
  [/^(?:so luong|quan so|quy mo)(?: (?:dao tao|du kien|hoc vien|tham gia|nguoi|lop))*$/u, "headcount"],
  [/^hinh thuc(?: (?:dao tao|to chuc|thuc hien|tap huan|trien khai))*$|^phuong thuc(?: (?:dao tao|to chuc|thuc hien))*$/u, "form"],
  [/^noi dung(?: (?:dao tao|thuc hien|chinh|tap huan|boi duong|nhiem vu|cong viec))*$/u, "content"],
  [/^(?:dia diem|pham vi)(?: (?:thuc hien|to chuc|trien khai))*$/u, "place"],
];

/** Any of them: most words before a colon are none. */
const anyLabel = new RegExp(labels.map(([pattern]) => pattern.source).join("|"), "u");

/** A label takes no more letters than this. */
const longestLabel = 60;

/**
 * The label a line begins with.
 *
 * @param words - The words of the line, with or without a bullet before them.
 * @returns What it says, and where; `undefined` for a line without one.
 */
export function readLabel(words: string): LabelledWords | undefined {
  const colon = words.slice(0, longestLabel).indexOf(":");
  if (colon < 0) return undefined;
  const head = foldVietnamese(words.slice(0, colon))
    .replace(/^[-+•*\s]+|\([^()]*\)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const label = anyLabel.test(head) ? labels.find(([pattern]) => pattern.test(head))?.[1] : undefined;
  if (label === undefined) return undefined;
  const gap = /^\s*/u.exec(words.slice(colon + 1))?.[0].length ?? 0;
  return { label, start: colon + 1 + gap };
}
