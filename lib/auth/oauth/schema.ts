import { z } from "zod";

const text = z.string().min(1);

/** The two grants of the employee API's token endpoint. */
export const tokenRequest = z.discriminatedUnion("grantType", [
  z.object({
    grantType: z.literal("password"),
    username: text.meta({ description: "E-mail address; case and spaces around it do not matter." }),
    password: text,
  }),
  z.object({ grantType: z.literal("refresh_token"), refreshToken: text }),
]);
export type TokenRequest = z.output<typeof tokenRequest>;

export const issuedToken = z.object({
  token: z.object({
    tokenType: z.literal("Bearer"),
    accessToken: z.string(),
    expiredIn: z.int().meta({ description: "Seconds." }),
    refreshToken: z.string().meta({ description: "Valid for 30 days, once." }),
  }),
});
export type IssuedToken = z.input<typeof issuedToken>;
