"use client";

import { useState } from "react";

/** True from the first opening on: what opens seldom is loaded then, and stays for its closing animation. */
export function useWasOpen(isOpen: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return wasOpen || isOpen;
}
