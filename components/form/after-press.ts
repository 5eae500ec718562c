let isPressing = false;

if (typeof window !== "undefined") {
  window.addEventListener("pointerdown", () => (isPressing = true), true);
  for (const end of ["pointerup", "pointercancel"]) {
    window.addEventListener(end, () => (isPressing = false), true);
  }
}

/**
 * Does the work now, or, while a finger or button is down, right after it is up. Leaving a field by pressing a
 * button must not show or hide an error meanwhile: the button would move away under the pointer.
 */
export function afterPress(work: () => void): void {
  if (!isPressing) {
    work();
    return;
  }
  const later = () => {
    window.removeEventListener("pointerup", later);
    window.removeEventListener("pointercancel", later);
    setTimeout(work);
  };
  window.addEventListener("pointerup", later);
  window.addEventListener("pointercancel", later);
}
