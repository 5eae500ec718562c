export interface ToastOptions {
  description?: string;
  /** One way back, such as undo. */
  action?: { label: string; onPress: () => void };
}

export interface Toast extends ToastOptions {
  kind: "success" | "failure";
  message: string;
}

let waiting: readonly Toast[] = [];
const listeners = new Set<() => void>();

function add(toast: Toast): void {
  waiting = [...waiting, toast];
  for (const listener of listeners) listener();
}

/** Short notes: for success, and for failures that belong to no field. */
export const toast = {
  success: (message: string, more: ToastOptions = {}) => add({ kind: "success", message, ...more }),
  failure: (message: string, more: ToastOptions = {}) => add({ kind: "failure", message, ...more }),
};

/** Where the toaster hears of new toasts; it takes them once it can show them. */
export const toastQueue = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  hasAny: () => waiting.length > 0,
  take(): readonly Toast[] {
    const taken = waiting;
    waiting = [];
    return taken;
  },
};
