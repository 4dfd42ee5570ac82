/** Schemas and types. What needs Node (reading, checking, compiling) has its own door, `reader.ts`, so that the pure parts compile without it. */
export type { Case, CompiledCase, Condition, Order, Wordings } from './case.ts';
export { caseSchema } from './case.ts';
export type { Content, Lists, Singles } from './content.ts';
export type { Path, Problem } from './content-error.ts';
export type { DecorNorms } from './decor-norms.ts';
export type { ContrastTask, LayoutTask, SignTask } from './decor-tasks.ts';
export type { HandOverTarget, LossReason, ProblemKind, SupervisorMatter } from './desk-vocabulary.ts';
export type { Drill, DrillPart } from './drill.ts';
export { drillSchema } from './drill.ts';
export type { Feedback } from './feedback.ts';
export { figureText, withFigures } from './figures.ts';
export type { Glossary, Term } from './glossary.ts';
export { glossarySchema, TERM_TOPICS } from './glossary.ts';
export type { Guide, GuideCard } from './guide.ts';
export { GUIDE_GROUPS, guideSchema } from './guide.ts';
export type { Lesson } from './lesson.ts';
export { lessonSchema } from './lesson.ts';
export type { LibraryEntry } from './library.ts';
export {
  LIBRARY_ENDINGS,
  LIBRARY_GROUPS,
  LIBRARY_KINDS,
  libraryEntrySchema,
  NOTE_KINDS,
} from './library.ts';
export type { ListingNorms } from './listing-norms.ts';
export type { NameBrief } from './name-brief.ts';
export type { CheckId, Criterion, Norms } from './norms.ts';
export { normsSchema } from './norms.ts';
export type { Onboarding, OnboardingDay, OnboardingStep, StepEvidence } from './onboarding.ts';
export { HANDBOOK_PAGES, onboardingSchema } from './onboarding.ts';
export type { Aim, Outline, Scenario, Task } from './outline.ts';
export { outlineSchema } from './outline.ts';
export type { Persona } from './persona.ts';
export { personaSchema } from './persona.ts';
export type { Plan, PlanField, PlanSection } from './plan.ts';
export { planSchema } from './plan.ts';
export type { PromotionNorms } from './promotion-norms.ts';
export type { Question, QuestionKind } from './question.ts';
export { questionSchema } from './question.ts';
export type { Register, RegisterEntry, RegisterFeed, RegisterKind } from './register.ts';
export { REGISTER_FEEDS, registerSchema } from './register.ts';
export type { ReportForm, ReportSources, Reports, Survey, SurveyQuestion } from './reports.ts';
export { REPORT_SOURCES } from './reports.ts';
export type { ReturnLine } from './return-line.ts';
export type { Roles, SupervisorMove } from './roles.ts';
export { rolesSchema, SUPERVISOR_MOVES } from './roles.ts';
export type { RuleCard } from './rule-card.ts';
export { RULE_SUBJECTS, ruleCardSchema } from './rule-card.ts';
export type { Shift } from './shift.ts';
export { shiftSchema } from './shift.ts';
export type { Product, Shop } from './shop.ts';
export { shopSchema } from './shop.ts';
export type { ShotScene, ShotTask } from './shot-task.ts';
export type { Synonyms } from './synonyms.ts';
export type { Technique } from './techniques.ts';
export { TECHNIQUE_GROUPS, TECHNIQUES } from './techniques.ts';
export type { Template } from './template.ts';
export { TEMPLATE_STAGES, templateSchema } from './template.ts';
export type { TitleTask } from './title-task.ts';
export type {
  ActionType,
  AskTopic,
  ClaimKind,
  EndingId,
  Family,
  RedLineId,
  SpeechAct,
  Topic,
} from './vocabulary.ts';
