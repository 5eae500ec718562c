import type { Messages as AllMessages } from "@/lib/i18n/catalogue";

declare module "next-intl" {
  interface AppConfig {
    Messages: AllMessages;
  }
}
