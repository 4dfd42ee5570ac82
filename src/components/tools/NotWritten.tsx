/** Said where a mark could not be written down; nothing that was made is lost. */
export function NotWritten({ failed }: { failed: boolean }) {
  if (!failed) return null;
  return (
    <p class="notice notice-bad" role="alert">
      没有记下来：另一个标签页正在用。做的都还在，换到这里再点一次。
    </p>
  );
}
