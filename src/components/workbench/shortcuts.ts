/** What a key of the desk does. */
export type DeskCommand =
  | 'orders'
  | 'goods'
  | 'rules'
  | 'ledger'
  | 'loss'
  | 'emoji'
  | 'phrases'
  | 'write'
  | 'read'
  | 'sheet';

interface Shortcut {
  command: DeskCommand;
  /** Position of the key, as `KeyboardEvent.code` names it; always with Alt. */
  code: string;
  keys: string;
  title: string;
}

/**
 * The desk's own keys. All go with Alt, so that they work while one types and never get in the way of a letter; `?` alone opens the sheet outside
 * of text fields and can be turned off (WCAG 2.1.4).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'orders', code: 'Digit1', keys: 'Alt＋1', title: '看订单' },
  { command: 'goods', code: 'Digit2', keys: 'Alt＋2', title: '看商品' },
  { command: 'rules', code: 'Digit3', keys: 'Alt＋3', title: '看规则与权益' },
  { command: 'ledger', code: 'Digit4', keys: 'Alt＋4', title: '看台账：承诺、问主管、交接、登记' },
  { command: 'read', code: 'Digit7', keys: 'Alt＋7', title: '去聊天记录' },
  { command: 'emoji', code: 'Digit8', keys: 'Alt＋8', title: '选表情' },
  { command: 'phrases', code: 'Digit9', keys: 'Alt＋9', title: '管我的短语' },
  { command: 'write', code: 'Digit0', keys: 'Alt＋0', title: '回到输入框' },
  { command: 'sheet', code: 'Slash', keys: 'Alt＋/', title: '打开这张表' },
];

/** Keys that work where they are needed and nowhere else; listed on the sheet. */
export const LOCAL_KEYS: readonly { keys: string; title: string }[] = [
  { keys: '回车', title: '发送' },
  { keys: 'Shift＋回车', title: '换行' },
  { keys: '/', title: '在空的输入框里：找快捷短语，↑ ↓ 选，回车放进来，再看一遍才发' },
  { keys: 'Ctrl＋K', title: '搜索课程、规范和题目解析' },
  { keys: 'Esc', title: '关掉短语、表情和弹出的表格' },
];

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode'
>;

/** The command of a key press; null where it has none. `typing`: a text field has the focus. `single`: `?` alone is wanted. */
export function commandOf(pressed: Pressed, typing: boolean, single: boolean): DeskCommand | null {
  if (pressed.isComposing || pressed.keyCode === 229 || pressed.ctrlKey || pressed.metaKey) return null;
  if (pressed.altKey) return SHORTCUTS.find((s) => s.code === pressed.code)?.command ?? null;
  return single && !typing && (pressed.key === '?' || pressed.key === '？') ? 'sheet' : null;
}
