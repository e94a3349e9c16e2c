/** Whether a source such as "IPDAS 4, 5 and 19; NICE" or "IPDAS 13 to 16" names item `n` of IPDAS. */
export function namesItem(source: string, n: number): boolean {
  const lists = [...source.matchAll(/IPDAS(?: v4\.0)?(?: items?)? ((?:\d+(?: to |, | and )?)+)/g)].map(([, list = '']) => list);
  return lists.some((list) =>
    list
      .split(/, | and /)
      .filter(Boolean)
      .some((one) => {
        const [from = Number.NaN, to = from] = one.split(' to ').map(Number);
        return from <= n && n <= to;
      }),
  );
}
