import type { SearchDocument } from '../../search/index.ts';
import { found, type Source } from './types.ts';

const place = (path: string, title: string, summary: string, terms: string[]): SearchDocument =>
  found({ kind: 'place', title, path, summary, terms });

/** Pages that one uses rather than reads. */
export const places: Source = () => [
  place('/course/', '课程', '九个学习情境，三十三个任务，学到哪里、下一步是什么。', [
    '课程大纲',
    '目录',
    '学时',
    '学习情境',
  ]),
  place('/shoppers/', '模拟顾客', '挑一位顾客接待，聊完看评分报告。', ['练习', '接待练习', '自带的顾客']),
  place('/shift/', '当班', '几位顾客同时来，一只钟：排队、等待、流失都算数。', ['上班', '排班', '接待多人']),
  place('/paper/', '理论试卷', '按学时抽题，限时，交卷后逐题看理由。', ['考试', '测验', '模拟考']),
  place('/revision/', '温习', '没答好的题隔几天回来一次。', ['错题本', '错题', '复习', '间隔重复']),
  place('/results/', '我的成绩', '课程四行、转化率等级、考核期的建议，每个数都点得开依据。', [
    '分数',
    '总分',
    '转化率',
  ]),
  place('/records/', '我的记录', '聊过的天都在这台设备上，可以导出、导入、备份。', [
    '备份',
    '导出',
    '导入',
    '学习记录',
    '换电脑',
  ]),
  place('/plan/', '店铺方案', '学一章写一章：卖什么、卖多少钱、怎么接待、四周的账，核对后交上去。', [
    '策划书',
    '开店计划',
    '商业计划',
  ]),
  place('/rubric/', '评分标准', '考试之前就公开的评分标准：权重、评分项、封顶、红线。', [
    '怎么评分',
    '评分表',
    '扣分',
  ]),
  place('/reading/', '系统读得懂多少', '每一种意思读得出几成、读得对几成，常在哪里读错。', [
    '准确率',
    '读错',
    '没读懂',
  ]),
  place('/fidelity/', '顾客像不像真人', '字数、问句、招呼、商品卡，和真实聊天的范围摆在一起。', [
    '真实感',
    '像真人',
  ]),
  place('/about/', '关于与隐私', '记录只存在这台设备的浏览器里，不上传，不统计。', ['隐私', '许可', '联系']),
];
