/** A form and a survey without a mistake. */
export const reports = () => ({
  title: '实训的表',
  lead: '写下来',
  teacher: '老师看',
  forms: [
    {
      id: 'diary',
      title: '日记',
      when: '当天',
      lead: '写当天',
      register: ['S000-1-05'],
      fields: ['did', 'learnt', 'asked'].map((id) => ({
        id,
        title: '写',
        write: '写当天的事',
        amount: '三句',
        from: 'records',
      })),
      check: ['写了日期', '写了时间', '写了人'],
      judged: ['按时', '具体'].map((title) => ({ title, look: '看什么' })),
    },
  ],
  survey: {
    id: 'course',
    title: '问卷',
    lead: '说真话',
    privacy: '不上传',
    questions: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({
      id,
      kind: 'choice',
      ask: '怎么样',
      choices: [
        { id: 'good', text: '好' },
        { id: 'bad', text: '不好' },
      ],
    })),
  },
});
