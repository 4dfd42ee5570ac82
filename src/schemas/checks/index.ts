import type { Draft } from '../content.ts';
import type { Problem } from '../content-error.ts';
import { checkCase } from './case.ts';
import { checkContrast, checkLayout, checkSign } from './decor.ts';
import { checkDrill } from './drill.ts';
import { checkGlossary, checkGuide, checkRoles, checkRuleCard, checkTemplate } from './handbook.ts';
import { checkLesson } from './lesson.ts';
import { checkLibraryEntry } from './library.ts';
import { checkShots, checkTitle } from './listing.ts';
import { checkNorms } from './norms.ts';
import { checkOnboarding } from './onboarding.ts';
import { checkOutline } from './outline.ts';
import { checkPlanFile } from './plan.ts';
import { checkQuestion } from './question.ts';
import { checkRegister } from './register.ts';
import { checkReports } from './reports.ts';
import { checkReturnLine } from './return-line.ts';
import { checkShift } from './shift.ts';
import { checkPersona, checkShop } from './shop.ts';
import { checkNameBrief } from './shop-name.ts';

/** Everything that no schema can see because it concerns several fields or files. What is not there is not checked. */
export function checkAll(draft: Draft): Problem[] {
  return [
    ...checkOutline(draft),
    ...checkNorms(draft),
    ...draft.lessons.flatMap((lesson) => checkLesson(draft, lesson)),
    ...draft.questions.flatMap((question) => checkQuestion(draft, question)),
    ...draft.drills.flatMap((drill) => checkDrill(draft, drill)),
    ...draft.shops.flatMap(checkShop),
    ...draft.personas.flatMap(checkPersona),
    ...draft.cases.flatMap((story) => checkCase(draft, story)),
    ...draft.shifts.flatMap((shift) => checkShift(draft, shift)),
    ...checkOnboarding(draft),
    ...checkRoles(draft),
    ...checkGuide(draft),
    ...draft.rules.flatMap((card) => checkRuleCard(draft, card)),
    ...draft.templates.flatMap((template) => checkTemplate(draft, template)),
    ...draft.library.flatMap((entry) => checkLibraryEntry(draft, entry)),
    ...draft.shopNames.flatMap(checkNameBrief),
    ...draft.titles.flatMap((task) => checkTitle(draft, task)),
    ...draft.shots.flatMap((task) => checkShots(draft, task)),
    ...draft.layouts.flatMap((task) => checkLayout(draft, task)),
    ...draft.contrasts.flatMap((task) => checkContrast(draft, task)),
    ...draft.signs.flatMap((task) => checkSign(draft, task)),
    ...draft.returnLines.flatMap((task) => checkReturnLine(draft, task)),
    ...checkGlossary(draft),
    ...checkPlanFile(draft),
    ...checkReports(draft),
    ...checkRegister(draft),
  ];
}
