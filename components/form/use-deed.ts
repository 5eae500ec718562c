"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "@/components/ui/toast";

/** A write without a form: says that it is done or why not, and shows the page anew. */
export function useDeed<Input, Result>(
  write: (input: Input) => Promise<Result>,
  said: (result: Result, input: Input) => string,
) {
  const router = useRouter();
  return useMutation({
    mutationFn: write,
    onSuccess: (result, input) => toast.success(said(result, input)),
    onError: (error) => toast.failure(error.message),
    onSettled: () => router.refresh(),
  });
}
