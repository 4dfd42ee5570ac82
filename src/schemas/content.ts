import type { Case } from './case.ts';
import { caseSchema } from './case.ts';
import type { ContrastTask, LayoutTask, SignTask } from './decor-tasks.ts';
import { contrastTaskSchema, layoutTaskSchema, signTaskSchema } from './decor-tasks.ts';
import type { Drill } from './drill.ts';
import { drillSchema } from './drill.ts';
import type { Glossary } from './glossary.ts';
import { glossarySchema } from './glossary.ts';
import type { Guide } from './guide.ts';
import { guideSchema } from './guide.ts';
import type { Lesson } from './lesson.ts';
import { lessonSchema } from './lesson.ts';
import type { LibraryEntry } from './library.ts';
import { libraryEntrySchema } from './library.ts';
import type { NameBrief } from './name-brief.ts';
import { nameBriefSchema } from './name-brief.ts';
import type { Norms } from './norms.ts';
import { normsSchema } from './norms.ts';
import type { Onboarding } from './onboarding.ts';
import { onboardingSchema } from './onboarding.ts';
import type { Outline } from './outline.ts';
import { outlineSchema } from './outline.ts';
import type { Persona } from './persona.ts';
import { personaSchema } from './persona.ts';
import type { Plan } from './plan.ts';
import { planSchema } from './plan.ts';
import type { Question } from './question.ts';
import { questionSchema } from './question.ts';
import type { Register } from './register.ts';
import { registerSchema } from './register.ts';
import type { Reports } from './reports.ts';
import { reportsSchema } from './reports.ts';
import type { ReturnLine } from './return-line.ts';
import { returnLineSchema } from './return-line.ts';
import type { Roles } from './roles.ts';
import { rolesSchema } from './roles.ts';
import type { RuleCard } from './rule-card.ts';
import { ruleCardSchema } from './rule-card.ts';
import type { Shift } from './shift.ts';
import { shiftSchema } from './shift.ts';
import type { Shop } from './shop.ts';
import { shopSchema } from './shop.ts';
import type { ShotTask } from './shot-task.ts';
import { shotTaskSchema } from './shot-task.ts';
import type { Synonyms } from './synonyms.ts';
import { synonymsSchema } from './synonyms.ts';
import type { Template } from './template.ts';
import { templateSchema } from './template.ts';
import type { TitleTask } from './title-task.ts';
import { titleTaskSchema } from './title-task.ts';

/** Kinds of which there is one file each. */
export interface Singles {
  outline: Outline;
  norms: Norms;
  onboarding: Onboarding;
  register: Register;
  synonyms: Synonyms;
  roles: Roles;
  guide: Guide;
  glossary: Glossary;
  plan: Plan;
  reports: Reports;
}

/** Kinds with a folder, a file an entry; entries stand in the order of their ids. */
export interface Lists {
  lessons: Lesson[];
  questions: Question[];
  drills: Drill[];
  shops: Shop[];
  personas: Persona[];
  cases: Case[];
  shifts: Shift[];
  rules: RuleCard[];
  templates: Template[];
  library: LibraryEntry[];
  shopNames: NameBrief[];
  titles: TitleTask[];
  shots: ShotTask[];
  layouts: LayoutTask[];
  contrasts: ContrastTask[];
  signs: SignTask[];
  returnLines: ReturnLine[];
}

/** All content, validated, money in fen. */
export type Content = Singles & Lists;

/** Content under check: what a schema refused is left out, but its file's name still counts as an id. */
export type Draft = Partial<Singles> & Lists & { ids: Record<keyof Lists, string[]> };

/** The folder of all content, from the project's folder on. */
export const CONTENT_FOLDER = 'src/content';

/** File and schema of each single kind. */
export const SINGLES = {
  outline: { file: 'course.yaml', schema: outlineSchema },
  norms: { file: 'norms.yaml', schema: normsSchema },
  onboarding: { file: 'onboarding.yaml', schema: onboardingSchema },
  register: { file: 'register.yaml', schema: registerSchema },
  synonyms: { file: 'synonyms.yaml', schema: synonymsSchema },
  roles: { file: 'handbook/roles.yaml', schema: rolesSchema },
  guide: { file: 'handbook/guide.yaml', schema: guideSchema },
  glossary: { file: 'handbook/glossary.yaml', schema: glossarySchema },
  plan: { file: 'plan.yaml', schema: planSchema },
  reports: { file: 'reports.yaml', schema: reportsSchema },
} as const;

/** Folder, ending, schema and the field that names the file, of each kind with a file an entry. */
export const LISTS = {
  lessons: { folder: 'lessons', ending: '.mdx', schema: lessonSchema, name: 'task' },
  questions: { folder: 'questions', ending: '.yaml', schema: questionSchema, name: 'id' },
  drills: { folder: 'drills', ending: '.yaml', schema: drillSchema, name: 'id' },
  shops: { folder: 'shops', ending: '.yaml', schema: shopSchema, name: 'id' },
  personas: { folder: 'personas', ending: '.yaml', schema: personaSchema, name: 'id' },
  cases: { folder: 'cases', ending: '.yaml', schema: caseSchema, name: 'id' },
  shifts: { folder: 'shifts', ending: '.yaml', schema: shiftSchema, name: 'id' },
  rules: { folder: 'handbook/rules', ending: '.yaml', schema: ruleCardSchema, name: 'id' },
  templates: { folder: 'handbook/templates', ending: '.yaml', schema: templateSchema, name: 'id' },
  library: { folder: 'library', ending: '.yaml', schema: libraryEntrySchema, name: 'id' },
  shopNames: { folder: 'tools/shop-names', ending: '.yaml', schema: nameBriefSchema, name: 'id' },
  titles: { folder: 'tools/titles', ending: '.yaml', schema: titleTaskSchema, name: 'id' },
  shots: { folder: 'tools/shots', ending: '.yaml', schema: shotTaskSchema, name: 'id' },
  layouts: { folder: 'tools/layouts', ending: '.yaml', schema: layoutTaskSchema, name: 'id' },
  contrasts: { folder: 'tools/contrasts', ending: '.yaml', schema: contrastTaskSchema, name: 'id' },
  signs: { folder: 'tools/signs', ending: '.yaml', schema: signTaskSchema, name: 'id' },
  returnLines: { folder: 'tools/return-lines', ending: '.yaml', schema: returnLineSchema, name: 'id' },
} as const;

/** File of a single kind, from the project's folder on. */
export const singleFile = (kind: keyof Singles) => `${CONTENT_FOLDER}/${SINGLES[kind].file}`;

/** File of an entry, from the project's folder on. */
export const entryFile = (kind: keyof Lists, id: string) =>
  `${CONTENT_FOLDER}/${LISTS[kind].folder}/${id}${LISTS[kind].ending}`;
