import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createPlanInputJsonSchema } from "./create-plan-input-json-schema.ts";
import { createPlanJsonSchema } from "./create-plan-json-schema.ts";
import { readPlanInput } from "./define-plan.ts";

const validate = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } }).compile(createPlanInputJsonSchema());
const head = { id: "x", kind: "ke-hoach", title: "Thử", jurisdiction: "tỉnh Lâm Đồng", period: "2027 - 2030" };
const task = { id: "1", title: "Mở lớp" };

describe("createPlanInputJsonSchema()", () => {
  test.each([
    {
      what: "the words of a document",
      input: { ...head, kind: "Kế hoạch", tasks: [{ ...task, when: "Hằng năm", basis: "Mỗi năm" }] },
      valid: true,
    },
    { what: "structure", input: { ...head, tasks: [{ ...task, when: { kind: "unspecified", words: "sớm" } }] }, valid: true },
    { what: "the place of the schema", input: { ...head, $schema: "plan-input.schema.json" }, valid: true },
    { what: "a missing field", input: { ...head, period: undefined }, valid: false },
    { what: "a misspelt field", input: { ...head, tasks: [{ ...task, lea: "Sở Nội vụ" }] }, valid: false },
    { what: "an unknown kind", input: { ...head, kind: "kehoach" }, valid: false },
    { what: "a number in place of a text", input: { ...head, tasks: [{ ...task, id: 1 }] }, valid: false },
    { what: "a day that is none", input: { ...head, targets: [{ ...task, at: [1] }] }, valid: false },
  ])("takes or refuses as readPlanInput() does: $what", ({ input, valid }) => {
    const data: unknown = JSON.parse(JSON.stringify(input));
    expect(validate(data)).toBe(valid);
    expect(readPlanInput(data).issues.length === 0).toBe(valid);
  });

  test("says what every field means, in both languages", () => {
    const fields: string[] = [];
    const visit = (schema: unknown): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries<unknown>({ ...schema })) {
        if (key === "$defs") continue;
        if (key === "properties" && typeof value === "object" && value !== null) {
          for (const [name, field] of Object.entries(value)) {
            const described: unknown =
              typeof field === "object" && field !== null && "description" in field ? field.description : undefined;
            if (typeof described !== "string" || !/^.+\. \/ .+\.$/u.test(described)) fields.push(name);
          }
        }
        visit(value);
      }
    };
    visit(createPlanInputJsonSchema());
    expect(fields).toEqual([]);
  });

  test.each([
    ["plan-input.schema.json", createPlanInputJsonSchema],
    ["plan.schema.json", createPlanJsonSchema],
  ])("%s of the package is what the function gives", (name, create) => {
    expect(JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"))).toEqual(create());
  });
});
