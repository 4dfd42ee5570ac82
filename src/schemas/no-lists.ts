/** Empty lists of every kind that has a file an entry; apart from the schemas, which the browser does not need with them. */
export const noLists = () => ({
  lessons: [],
  questions: [],
  drills: [],
  shops: [],
  personas: [],
  cases: [],
  shifts: [],
  rules: [],
  templates: [],
  library: [],
  titles: [],
  shots: [],
  layouts: [],
  contrasts: [],
  signs: [],
  returnLines: [],
});
