import { foldVietnamese } from "@kehoach/text";
import type { SectionKind } from "@kehoach/plan";

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:su can thiet|mo dau|dat van de|ly do|boi canh)/u, "necessity"],
  [/^(?:cac )?(?:can cu|co so phap ly|co so chinh tri)/u, "legal-basis"],
  [
    /^(?:danh gia )?(?:hien trang|thuc trang|danh gia (?:chung|tinh hinh|thuc trang|viec thuc hien|ket qua(?: thuc hien| trien khai| nam|$))|tinh hinh|ket qua (?:dat duoc|thuc hien)|ton tai|han che)/u,
    "situation",
  ],
  [/^quan diem/u, "viewpoint"],
  [/^muc tieu (?:tong quat|chung|tong the)|^muc dich|^yeu cau(?!\p{L})/u, "general-goal"],
  [
    /^(?:cac )?(?:muc tieu|chi tieu)|^noi dung(?:,| va) (?:cac )?chi tieu|^phuong huong,? (?:va )?muc tieu|^(?:dinh huong|tam nhin)(?: den| toi)?(?: nam)? (?:19|20)\d{2}/u,
    "targets",
  ],
  [/^(?:cac )?doi tuong|^pham vi/u, "audience"],
  [/^(?:cac |nhom (?:cac )?)?(?:giai phap|bien phap)/u, "solutions"],
  [
    /^(?:(?:bao dam|dam bao|phan bo|ve|du toan|khai toan|tong|tong hop|nhu cau|du kien|nguon) ){0,3}(?:kinh phi|von(?!\p{L})|ngan sach)|^nguon luc|^co che tai chinh/u,
    "funding",
  ],
  [/^to chuc (?:thuc hien|trien khai)|^(?:phan cong )?trach nhiem|^phan cong|^che do (?:thong tin,? )?bao cao/u, "organisation"],
  [
    /^(?:cac |noi dung |nhom (?:cac )?|danh muc )*(?:nhiem vu|du an(?!\p{L})|hoat dong(?! (?:cua|giam sat))|cong viec|lop dao tao)|^noi dung(?:$|,| va (?:phan cong|tien do|nhiem vu|giai phap|hinh thuc)| (?:thuc hien|ke hoach|de an|dao tao|boi duong|tap huan|cong viec|hoat dong|trien khai|chu yeu|phoi hop|cu the))|^(?:tien do|lo trinh)(?: (?:thuc hien|trien khai))?$|^(?:ke hoach|chuong trinh) (?:cu the|thuc hien|trien khai|chi tiet|hoat dong)|^(?:cac )?(?:chuong trinh|de an|du an)(?:,| va | trong tam| trong diem| uu tien| cu the)|^danh muc(?!\p{L})/u,
    "tasks",
  ],
];

/**
 * What a heading says its section is about.
 *
 * @param title - The heading without its ordinal.
 * @returns The kind, or `undefined` when its words say nothing about it.
 * @example
 * ```ts
 * classifySection("Mục tiêu cụ thể đến năm 2030"); // → "targets"
 * ```
 */
function classifySection(title: string): SectionKind | undefined {
  const folded = foldVietnamese(title)
    .trim()
    .replace(/^(?:mot so|nhung) /u, "");
  return kinds.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Kinds whose parts may be about something else; in the other kinds every part belongs to the whole. */
const open: ReadonlySet<SectionKind> = new Set([
  "other",
  "necessity",
  "viewpoint",
  "targets",
  "general-goal",
  "tasks",
  "audience",
  "annex",
]);

/** Kinds of sections that say how things are, or why. */
const past: ReadonlySet<SectionKind> = new Set(["necessity", "situation", "legal-basis", "viewpoint"]);

/**
 * The kind of a section within another.
 *
 * @param title - Its heading.
 * @param level - Its level.
 * @param parent - Kind of the section around it.
 * @returns The kind.
 */
export function kindWithin(title: string, level: number, parent: SectionKind | undefined): SectionKind {
  const own = classifySection(title);
  if (parent === undefined || parent === "annex") return own ?? parent ?? "other";
  // 2.1. Đánh giá kết quả của dịch vụ công: among tasks it is something to be done, and no report of what was.
  if (parent === "tasks" && own !== undefined && past.has(own)) return parent;
  return own !== undefined && (level <= 2 || open.has(parent)) ? own : parent;
}
