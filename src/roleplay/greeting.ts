/** Opens a contact: 在吗, 你好, 老板在吗; with the haste or the trade that goes with it. */
const GREETING =
  /^(?:亲|老板|客服|掌柜|店家|店主|同志|师傅)?[ ，,]?(?:在不在|在吗|在么|在嘛|在的吧|在没|在不|在$|有人吗|有人么|有人不|人在吗|人在不|您好|你好(?![^呀啊 ，,急])|哈喽|哈啰|嗨|hi|hello|老板好|亲$|喂$)/iu;

/** Whether a message begins with a greeting, alone or before what is wanted. */
export const isGreeting = (text: string): boolean => GREETING.test(text.trim());
