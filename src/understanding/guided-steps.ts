/** What comes before the verb of a step: to whom it is said, its place in the order, where on the page. */
const LEAD =
  /^(?:好的?|亲|您|你|请|麻烦|咱们?|就|现在|接下来|首先|先|再|然后|接着|之后|最后|下一步|第.步|\d+[.、:：]?|等.{1,8}后|.{0,8}以?后|回到.{1,8}?页)*/;
/** A finger's work on a screen; what is done already (填好了) is none. */
const VERB =
  /^(?:(?:点|按|选|勾|填)(?!好|完)|写上|输|打开|进入?|下拉|往[上下左右]|滑|保存|提交|拍下|付款|确认|搜|登录|复制|截图|长按|返回|扫)/;
/** The same after what it is done to: 把名字填上, 右下角点“购买”. */
const WORKED =
  /(?:把|将).{1,12}(?:点|按|选|勾|填|输|写上)(?!好)|(?:^|[^一有几差早晚快])点(?:一下|开|击|进|[“「左右上下])/;
/** Between two steps: a pause, or a word that says what comes next. */
const BETWEEN = /[，,。；;！!？?\n]|(?=再点|再按|再选|再付|再填|然后|接着|最后点)/;
const ASKS = /[吗呢么]$/;

/** How many steps of a screen a message teaches at once: its clauses that tell a finger what to do. */
export const stepsTaught = (text: string): number =>
  text.split(BETWEEN).filter((clause) => {
    const said = clause.trim();
    return !ASKS.test(said) && (VERB.test(said.replace(LEAD, '')) || WORKED.test(said));
  }).length;
