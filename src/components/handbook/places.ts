/** The parts of the handbook, in the order in which one needs them. */
export const HANDBOOK_PLACES = [
  { path: '/handbook/roles/', title: '岗位职责', says: '售前、售后、主管各管什么，一天怎么过，卡住了问谁。' },
  { path: '/handbook/norms/', title: '工作规范', says: '几秒回、几点前、怎么写备注，每条都说为什么。' },
  { path: '/handbook/rules/', title: '规则卡', says: '法律和平台的规矩，说成白话，写着出处和日期。' },
  { path: '/handbook/templates/', title: '话术模板', says: '什么时候用，什么时候别用，差的和好的摆在一起。' },
  { path: '/handbook/library/', title: '案例库', says: '注明了理由的聊天，示范和反例都有，按任务和本事找。' },
  { path: '/handbook/glossary/', title: '术语表', says: '行里的词，带拼音，一两句说清。' },
  { path: '/handbook/faq/', title: '常见问答本', says: '你自己记的问题和答法，可以导出、打印。' },
] as const;
