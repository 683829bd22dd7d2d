import { readDocx } from "@kehoach/document/docx";
import { NotFoundException } from "@nestjs/common";
import { Test } from "@nestjs/testing";
import doors from "../doors.cjs";
import { planFacts, wordFacts } from "../facts.cjs";
import expected from "../facts.json";
import { PlanService } from "./plan.service";

const create = async (): Promise<PlanService> => (await Test.createTestingModule({ providers: [PlanService] }).compile()).get(PlanService);

test("a service of NestJS prints a report", async () => {
  const service = await create();
  const bytes = await service.print("dong-nai-2026", "2026-11-22");
  expect((await readDocx(bytes, { id: "again" })).blocks.length).toBeGreaterThan(20);
  await expect(service.summarize("nowhere")).rejects.toThrow(NotFoundException);
});

test("all doors compute the facts under Jest", async () => {
  expect({ words: wordFacts(doors), plans: await planFacts(doors) }).toEqual(expected);
});
