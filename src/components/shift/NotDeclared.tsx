/** A certification shift was opened that may not begin: not declared, in the break, or the series is over. */
export function NotDeclared({ shifts }: { shifts: string }) {
  return (
    <div class="empty">
      <h1>这一班现在不能开</h1>
      <p>认证班要先声明，再一班接一班地上，两班之间要歇够时间。到认证那一栏看看轮到哪一步。</p>
      <a class="button button-primary" href={`${shifts}#certify`}>
        去认证
      </a>
    </div>
  );
}
