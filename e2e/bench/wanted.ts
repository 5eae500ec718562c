/** What a benchmark is run with. */
export type Wanted = {
  rounds: number;
  seconds: number;
  people?: number | undefined;
  shifts?: number | undefined;
  steps?: number | undefined;
};
