/** Lines to write on by hand. */
export function Lines({ count }: { count: number }) {
  return (
    <div className="handout__lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div className="handout__line" key={at} />
      ))}
    </div>
  );
}
