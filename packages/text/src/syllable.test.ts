import { expect, test } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.ts";
import { isSyllable } from "./is-syllable.ts";
import { placeTones } from "./place-tones.ts";

const wellFormed =
  "kế hoạch đào tạo nhân lực chuyển đổi số ủy ban uỷ hoà hòa thuý thúy quý quốc quyền quyết quân quăng quét quê quỳnh quýt qui quơ gì giữ giếng giêng giết gìn già giữa giặt " +
  "giếc nghiêng nghĩa nghệ ngành ghi ghế gỗ gia khuỷu khuya khuyến nguyệt huỳnh tuýp xoong moóc ngoằn ngoèo khúc khuỷu thuở huơ yêu yên ý ỷ ỉa ươm ước ưu ốc oản oách oái ngoạm tuần " +
  "xuất khuất khuây lưu bưu rượu hươu mười bưởi lươn đường cướp được muỗi muốn uống thuộc đuốc suốt tiếng việt thiếp chiếc miền kiêu phiếu hiếm pin kỹ kí lý hy sỹ mỹ thuế huệ tuệ " +
  "huênh hoang thuê xuề xoà xòe toét hoen loan toàn toát toạc xoay xoáy ngoáo quắt quạt quanh quách quyển quyệt quẩy quần quất quyên trường sở nội vụ";
test.each([...new Set(wellFormed.split(" "))])("%s is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.toUpperCase())).toBe(true);
  expect(isSyllable(word.normalize("NFD"))).toBe(true);
});

test.each([
  "Suru",
  "tuỵên",
  "tổnghợp",
  "kach",
  "ce",
  "ngi",
  "gha",
  "nghoa",
  "iêu",
  "iên",
  "cáp̣",
  "tap",
  "tach",
  "hoc",
  "hỏc",
  "mãt",
  "qô",
  "qa",
  "đươg",
  "tuyênn",
  "software",
  "zalo",
  "jun",
  "wifi",
  "b",
  "ng",
  "",
  "123",
  "â",
  "ă",
  "á́",
  "giy",
  "kyên",
  "chuyễnn",
  "hơà",
  "hoạ́",
])("%j is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

// Old and new style side by side, and what does not differ.
test.each([
  ["hòa", "hoà"],
  ["thúy", "thuý"],
  ["ủy", "uỷ"],
  ["khỏe", "khoẻ"],
  ["XÓA", "XOÁ"],
  ["Tòa", "Toà"],
  ["lũy", "luỹ"],
  ["họa", "hoạ"],
  ["Hóa", "Hoá"],
  ["quý", "quý"],
  ["quỹ", "quỹ"],
  ["quà", "quà"],
  ["già", "già"],
  ["gìn", "gìn"],
  ["giếng", "giếng"],
  ["khuỷu", "khuỷu"],
  ["ngoại", "ngoại"],
  ["toàn", "toàn"],
  ["hoạch", "hoạch"],
  ["tuyển", "tuyển"],
  ["thuở", "thuở"],
  ["mía", "mía"],
  ["của", "của"],
  ["lửa", "lửa"],
  ["đường", "đường"],
  ["moóc", "moóc"],
  ["quốc", "quốc"],
  ["software", "software"],
  ["Café", "Café"],
  ["Quý", "Quý"],
  ["ỦY BAN", "UỶ BAN"],
  ["hòa-bình", "hoà-bình"],
])("placeTones() writes %s in the old style and %s in the new one", (old, modern) => {
  for (const text of [old, modern, old.normalize("NFD"), modern.normalize("NFD")]) {
    expect(placeTones(text)).toBe(old);
    expect(placeTones(text, { style: "new" })).toBe(modern);
  }
});

test("placeTones() moves a tone that neither style puts there", () => {
  expect(placeTones("tuỵên gỉa hoạc̣h")).toBe("tuyện giả hoạc̣h");
});

test.each([
  [["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ấ", "b"]],
  [["d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "v"]],
  [["Ba Vì", "Bà Rịa", "Bắc Giang", "Bắc Ninh", "Bến Tre"]],
  [["Phường 1", "Phường 2", "Phường 02A", "Phường 10", "Phường An Lạc"]],
  [["Hà", "Hà Giang", "Hà Nam", "Hải Dương", "Hải Phòng"]],
  [["cán bộ", "cán sự", "cạn"]],
  [["1", "2", "10", "a", "z", "я"]],
  [["", "a"]],
])("compareVietnamese() keeps %j in this order", (words) => {
  expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
  expect(
    [...words]
      .map((word) => word.normalize("NFD"))
      .reverse()
      .sort(compareVietnamese),
  ).toEqual(words.map((word) => word.normalize("NFD")));
});
