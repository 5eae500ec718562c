/**
 * A JSON number that a JavaScript number would not give back as it was written: `3.0`, `1e3`, or more
 * digits than a double holds. Text shows it the way the onboarding API's first implementation does.
 */
export class WrittenNumber {
  constructor(readonly source: string) {}

  /** A number without fraction or exponent, however long. */
  get isInteger(): boolean {
    return /^-?\d+$/.test(this.source);
  }

  toString(): string {
    return this.isInteger ? BigInt(this.source).toString() : floatText(Number(this.source));
  }

  toJSON(): string {
    return this.source;
  }
}

/** A floating-point number as Python writes it: always with a point or an exponent. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${mantissa}e${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}
