declare module "autocannon" {
  export type Options = {
    url: string;
    connections?: number;
    duration?: number;
    amount?: number;
    overallRate?: number;
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    requests?: {
      setupRequest?: (request: Options) => Options;
      method?: string;
      headers?: Record<string, string>;
    }[];
  };
  export type Result = {
    requests: { total: number };
    duration: number;
    errors: number;
    timeouts: number;
    non2xx: number;
    latency: { p50: number; p99: number; average: number };
  };
  export default function autocannon(options: Options): Promise<Result>;
}
