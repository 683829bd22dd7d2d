import { foldVietnamese } from "@kehoach/text";
import type { AgencyLevel } from "../agency.ts";

/** A body known by name. `forms` are folded patterns of everything it is called, without the place name. */
export interface KnownAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: "one" | "class";
  readonly level: AgencyLevel;
  /** Folded regular expression source; it must match the whole name, a place may follow. */
  readonly form: string;
}

/**
 * The departments of a province and the other bodies plans name, with the short forms seen in plans. Names of departments:
 * Nghị định 45/2025/NĐ-CP, Điều 8 and 9 [B]; those that ended in 2025 are kept because plans of their time name them. Short forms
 * are observed usage [U]: each agency's head sets its own (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b).
 */
export const knownAgencies: readonly KnownAgency[] = [
  department("Sở Khoa học và Công nghệ", "khoa hoc (?:va|&) cong nghe|khoa hoc,? cong nghe|kh ?& ?cn|khcn|kh-cn"),
  department("Sở Thông tin và Truyền thông", "thong tin (?:va|&) truyen thong|tt ?& ?tt|tttt|tt-tt"),
  department("Sở Giáo dục và Đào tạo", "giao duc (?:va|&) dao tao|gd ?& ?dt|gddt|gd-dt"),
  department("Sở Nội vụ", "noi vu|nv"),
  department("Sở Tài chính", "tai chinh|tc"),
  department("Sở Kế hoạch và Đầu tư", "ke hoach (?:va|&) dau tu|kh ?& ?dt|khdt|kh-dt"),
  department("Sở Lao động - Thương binh và Xã hội", "lao dong ?[-,]? ?thuong binh (?:va|&) (?:xa hoi|xh)|ld ?-? ?tb ?(?:&|va)? ?xh|ldtbxh"),
  department("Sở Tư pháp", "tu phap|tp"),
  department("Sở Công Thương", "cong thuong|ct"),
  department("Sở Nông nghiệp và Môi trường", "nong nghiep (?:va|&) moi truong|nn ?& ?mt|nnmt"),
  department("Sở Nông nghiệp và Phát triển nông thôn", "nong nghiep (?:va|&) (?:phat trien nong thon|ptnt)|nn ?& ?ptnt|nnptnt"),
  department("Sở Tài nguyên và Môi trường", "tai nguyen (?:va|&) moi truong|tn ?& ?mt|tnmt"),
  department("Sở Xây dựng", "xay dung|xd"),
  department("Sở Giao thông vận tải", "giao thong ?-? ?van tai|gtvt"),
  department("Sở Văn hóa, Thể thao và Du lịch", "van hoa,? ?the thao,? (?:va|&) du lich|vh,? ?tt ?(?:&|va)? ?dl|vhttdl"),
  department("Sở Văn hóa và Thể thao", "van hoa (?:va|&) the thao|vh ?& ?tt|vhtt"),
  department("Sở Y tế", "y te|yt"),
  department("Sở Ngoại vụ", "ngoai vu"),
  department("Sở Du lịch", "du lich"),
  department("Sở Dân tộc và Tôn giáo", "dan toc (?:va|&) ton giao|dt ?& ?tg"),
  department("Sở Quy hoạch - Kiến trúc", "quy hoach ?-? ?kien truc|qhkt"),
  ministry("Bộ Khoa học và Công nghệ", "khoa hoc (?:va|&) cong nghe|kh ?& ?cn|khcn"),
  ministry("Bộ Thông tin và Truyền thông", "thong tin (?:va|&) truyen thong|tt ?& ?tt|tttt"),
  ministry("Bộ Giáo dục và Đào tạo", "giao duc (?:va|&) dao tao|gd ?& ?dt|gddt"),
  ministry("Bộ Nội vụ", "noi vu"),
  ministry("Bộ Tài chính", "tai chinh"),
  ministry("Bộ Công an", "cong an"),
  ministry("Bộ Quốc phòng", "quoc phong"),
  ministry("Bộ Lao động - Thương binh và Xã hội", "lao dong ?[-,]? ?thuong binh (?:va|&) xa hoi|ldtbxh"),
  ministry("Bộ Kế hoạch và Đầu tư", "ke hoach (?:va|&) dau tu|khdt"),
  ministry("Bộ Y tế", "y te"),
  ministry("Bộ Tư pháp", "tu phap"),
  ministry("Bộ Công Thương", "cong thuong"),
  ministry("Bộ Xây dựng", "xay dung"),
  ministry("Bộ Ngoại giao", "ngoai giao"),
  ministry("Bộ Nông nghiệp và Môi trường", "nong nghiep (?:va|&) moi truong"),
  ministry("Bộ Văn hóa, Thể thao và Du lịch", "van hoa,? ?the thao,? (?:va|&) du lich"),
  ministry("Bộ Dân tộc và Tôn giáo", "dan toc (?:va|&) ton giao"),
  one("chinh-phu", "Chính phủ", "central", "chinh phu"),
  one("thu-tuong-chinh-phu", "Thủ tướng Chính phủ", "central", "thu tuong(?: chinh phu)?"),
  one("bo-chinh-tri", "Bộ Chính trị", "central", "bo chinh tri"),
  one("ban-chi-dao-trung-uong", "Ban Chỉ đạo Trung ương", "central", "ban chi dao trung uong"),
  one("tinh-uy", "Tỉnh ủy", "province", "tinh uy|thanh uy|(?:ban chap hanh )?dang bo (?:tinh|thanh pho)"),
  one("ubnd-cap-tinh", "UBND cấp tỉnh", "province", "(?:ubnd|uy ban nhan dan)(?: cap)? (?:tinh|thanh pho)"),
  one("chu-tich-ubnd-cap-tinh", "Chủ tịch UBND cấp tỉnh", "province", "chu tich (?:ubnd|uy ban nhan dan)(?: cap)? (?:tinh|thanh pho)"),
  one("hdnd-cap-tinh", "HĐND cấp tỉnh", "province", "(?:hdnd|hoi dong nhan dan)(?: cap)? (?:tinh|thanh pho)"),
  one("van-phong-ubnd-cap-tinh", "Văn phòng UBND cấp tỉnh", "province", "(?:van phong|vp) (?:ubnd|uy ban nhan dan)(?: tinh| thanh pho)?"),
  one("cong-an-cap-tinh", "Công an cấp tỉnh", "province", "cong an (?:tinh|thanh pho)"),
  one("bo-chi-huy-quan-su", "Bộ Chỉ huy quân sự cấp tỉnh", "province", "(?:bo chi huy|bch) quan su(?: tinh| thanh pho)?"),
  one("thanh-tra-cap-tinh", "Thanh tra cấp tỉnh", "province", "thanh tra (?:tinh|thanh pho)"),
  one("doan-thanh-nien-cap-tinh", "Đoàn Thanh niên cấp tỉnh", "province", "(?:tinh|thanh|thanh pho) doan|doan thanh nien(?: .{1,40})?"),
  one(
    "mat-tran-to-quoc",
    "Ủy ban Mặt trận Tổ quốc",
    "province",
    "(?:uy ban |ub)?(?:mat tran to quoc|mttq)(?: viet nam| vn)?(?: tinh| thanh pho)?",
  ),
  one("hoi-phu-nu", "Hội Liên hiệp Phụ nữ", "province", "hoi (?:lien hiep phu nu|lhpn|phu nu)(?: tinh| thanh pho)?"),
  one("hoi-khuyen-hoc", "Hội Khuyến học", "province", "hoi khuyen hoc(?: tinh| thanh pho)?"),
  one("hiep-hoi-doanh-nghiep", "Hiệp hội Doanh nghiệp", "province", "hiep hoi doanh nghiep(?: tinh| thanh pho)?"),
  one(
    "ban-quan-ly-kcn-kkt",
    "Ban Quản lý các Khu công nghiệp, Khu kinh tế",
    "province",
    "(?:ban quan ly|bql) (?:cac )?(?:khu cong nghiep|kcn)(?:,| va| -)? ?(?:cac )?(?:khu kinh te|kkt)?",
  ),
  one(
    "dai-ptth",
    "Đài Phát thanh và Truyền hình",
    "province",
    "dai (?:phat thanh(?: va|,| -)? truyen hinh|pt ?(?:&|-|va)? ?th)(?: tinh| thanh pho)?",
  ),
  one("cong-thong-tin-dien-tu", "Cổng Thông tin điện tử", "province", "cong thong tin dien tu(?: tinh| thanh pho)?"),
  group(
    "so-ban-nganh",
    "Các sở, ban, ngành",
    "province",
    "(?:cac )?(?:co quan )?so,? ?ban,? ?nganh|(?:cac )?co quan,? (?:so, )?ban,? nganh|(?:cac )?so,? nganh|(?:cac )?so(?:,? ban)?",
  ),
  group("bo-nganh", "Các bộ, ngành", "central", "(?:cac )?bo,? (?:ban,? )?nganh(?: trung uong)?"),
  group(
    "ubnd-cap-xa",
    "UBND cấp xã",
    "commune",
    "(?:cac )?(?:ubnd|uy ban nhan dan) (?:cap xa|(?:cac )?(?:xa|phuong)(?:,? ?(?:va )?(?:xa|phuong|thi tran|dac khu))*)|cap xa|(?:cac )?xa,? phuong(?:,? dac khu|,? thi tran)?",
  ),
  group(
    "ubnd-cap-huyen",
    "UBND cấp huyện",
    "district",
    "(?:cac )?(?:ubnd|uy ban nhan dan) (?:cap huyen|(?:cac )?huyen(?:,? ?(?:va )?(?:thi xa|thanh pho|tp|tx))*)|cap huyen|(?:cac )?huyen,? thi xa,? thanh pho|ubnd cac h, tx, tp",
  ),
  group("ubnd-cac-cap", "UBND các cấp", "none", "(?:ubnd|uy ban nhan dan) cac cap"),
  group("dia-phuong", "Các địa phương", "none", "(?:cac )?dia phuong"),
  group(
    "co-quan-don-vi",
    "Các cơ quan, đơn vị",
    "none",
    "(?:cac )?co quan(?:,? (?:to chuc|don vi))*(?: co)? ?(?:lien quan)?|(?:cac )?don vi(?: lien quan)?",
  ),
  group("to-chuc-doanh-nghiep", "Các tổ chức, doanh nghiệp", "none", "(?:cac )?to chuc(?: kinh te)?,? doanh nghiep|(?:cac )?doanh nghiep"),
  group("doanh-nghiep-fdi", "Doanh nghiệp FDI", "none", "(?:cac )?doanh nghiep fdi"),
  group("doanh-nghiep-nho-va-vua", "Doanh nghiệp nhỏ và vừa", "none", "(?:cac )?(?:doanh nghiep|dn) (?:nho va vua|vua va nho|nvv)"),
  group("doanh-nghiep-cong-nghe", "Doanh nghiệp công nghệ", "none", "(?:cac )?doanh nghiep cong nghe(?: so)?"),
  group("cac-hiep-hoi-doanh-nghiep", "Các hiệp hội doanh nghiệp", "none", "cac hiep hoi doanh nghiep"),
  group(
    "truong-dai-hoc-cao-dang",
    "Các trường đại học, cao đẳng",
    "none",
    "(?:cac )?truong (?:dai hoc,? (?:va )?cao dang|cao dang,? (?:va )?dai hoc)",
  ),
  group("vien-truong", "Các viện, trường", "none", "(?:cac )?vien(?: nghien cuu)?,? truong"),
  group("co-so-giao-duc-nghe-nghiep", "Các cơ sở giáo dục nghề nghiệp", "none", "(?:cac )?co so (?:giao duc nghe nghiep|gdnn)"),
  group("co-so-giao-duc", "Các cơ sở giáo dục", "none", "(?:cac )?co so giao duc(?:,? (?:va )?dao tao| pho thong)?"),
  group("co-quan-bao-chi", "Các cơ quan báo chí", "none", "(?:cac )?co quan (?:thong tan,? )?bao chi"),
  group(
    "to-cong-nghe-so-cong-dong",
    "Tổ công nghệ số cộng đồng",
    "commune",
    "(?:cac )?to (?:cong nghe so|cns) ?(?:cong dong|cd)?|(?:cac )?to cnscd",
  ),
  group("nguoi-dan", "Người dân", "none", "nguoi dan"),
];

function department(name: string, forms: string): KnownAgency {
  return { id: slug(name), name, kind: "one", level: "province", form: `so (?:${forms})` };
}

function ministry(name: string, forms: string): KnownAgency {
  return { id: slug(name), name, kind: "one", level: "central", form: `bo (?:${forms})` };
}

function one(id: string, name: string, level: AgencyLevel, form: string): KnownAgency {
  return { id, name, kind: "one", level, form };
}

function group(id: string, name: string, level: AgencyLevel, form: string): KnownAgency {
  return { id, name, kind: "class", level, form };
}

function slug(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/gu, "-");
}
