import { toast as sonner } from "sonner";

interface ToastOptions {
  description?: string;
  /** One way back, such as undo. */
  action?: { label: string; onPress: () => void };
}

function options({ description, action }: ToastOptions) {
  return {
    ...(description === undefined ? {} : { description }),
    ...(action === undefined
      ? {}
      : { action: { label: action.label, onClick: action.onPress }, duration: 8000 }),
  };
}

/** Short notes: for success, and for failures that belong to no field. */
export const toast = {
  success: (message: string, more: ToastOptions = {}) => void sonner.success(message, options(more)),
  failure: (message: string, more: ToastOptions = {}) => void sonner.error(message, options(more)),
};
