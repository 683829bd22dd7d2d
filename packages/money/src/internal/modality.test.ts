import { expect, test } from "vitest";
import { boundBefore, boundBehind } from "./modality.ts";

test.each([
  ["Mức chi tối đa là ", "at-most", "tối đa"],
  ["Mức chi tối đa không vượt quá ", "at-most", "tối đa không vượt quá"],
  ["không quá 2 tỷ, sau đó không quá ", "at-most", "không quá"],
  ["≤ ", "at-most", "≤"],
  ["bố trí ít nhất ", "at-least", "ít nhất"],
  [">=", "at-least", ">="],
  ["chưa đến ", "less-than", "chưa đến"],
  ["<", "less-than", "<"],
  ["kinh phí trên ", "more-than", "trên"],
  ["HƠN ", "more-than", "HƠN"],
  ["kinh phí gần ", "nearly", "gần"],
  ["ước tính đạt khoảng ", "approximate", "ước tính"],
  ["~", "approximate", "~"],
] as const)("boundBefore() reads %j as %s", (words, modality, bound) => {
  const text = `${words}5 tỷ đồng, không quá 6 tỷ`;
  expect(boundBefore(text, words.length)).toEqual({ modality, start: words.lastIndexOf(bound) });
});

test.each(["kinh phí ", "phần lớn ", "gầng ", "bên trênh ", "hơn, ", ""])("boundBefore() reads nothing in %j", (words) => {
  expect(boundBefore(`${words}5 tỷ`, words.length)).toBeUndefined();
});

test.each([
  ["5 tỷ trở lên", 4, "at-least", 12],
  ["5 tỷ TRỞ LÊN.", 4, "at-least", 12],
  ["5 tỷ  trở xuống", 4, "at-most", 15],
  ["5 tỷ trở lênh", 4, undefined, undefined],
  ["5 tỷtrở lên", 4, undefined, undefined],
  ["5 tỷ, trở lên", 4, undefined, undefined],
] as const)("boundBehind() in %j from %i is %s, up to %s", (text, from, modality, end) => {
  expect(boundBehind(text, from)).toEqual(modality === undefined ? undefined : { modality, end });
});
