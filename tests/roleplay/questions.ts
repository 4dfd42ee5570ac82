import type { AskTopic } from '../../src/schemas/index.ts';

/** A question as an agent would type it, two wordings each, for everything a shopper can be asked for. */
export const QUESTIONS: Record<AskTopic, [string, string]> = {
  need: ['您有什么需要呢？', '您想找什么样的呢？'],
  use: ['您主要用来做什么呢？', '平时什么场合用呀？'],
  budget: ['您预算大概多少呢？', '想控制在什么价位呀？'],
  height: ['请问您身高多少？', '您多高呀？'],
  weight: ['请问您体重多少？', '您多重呀？'],
  'usual-size': ['您平时穿什么码？', '平时穿多大码的呀？'],
  skin: ['请问您是什么肤质？', '您皮肤偏干还是偏油呀？'],
  age: ['请问使用的人多大年纪？', '多大岁数了呢？'],
  preference: ['您喜欢什么样的风格？', '您更偏好哪一种呀？'],
  colour: ['您想要什么颜色？', '颜色要哪个呢？'],
  quantity: ['请问您要几件？', '一共要多少份呢？'],
  recipient: ['请问是送给谁的呢？', '是给谁用的呀？'],
  deadline: ['您什么时候要用呢？', '您这边最晚哪天要呢？'],
  city: ['请问寄到哪个城市？', '您收货在哪个城市呢？'],
  concern: ['您主要担心哪方面呢？', '您是有什么顾虑吗？'],
  owns: ['您手头现在用的是什么呢？', '家里有没有衣服可以搭呀？'],
  device: ['您的手机是什么型号呢？', '要装笔记本电脑吗？'],
  experience: ['您之前用过类似的吗？', '之前遇到过什么情况吗？'],
  order: ['麻烦报一下订单号', '请问是哪一笔订单呢？'],
  address: ['麻烦核对一下收货地址', '请问收货地址是哪里？'],
  phone: ['请问收件电话是多少？', '麻烦留一下手机号'],
  photo: ['麻烦拍张照片给我看看', '方便发个图片吗？'],
};
