export { alive as GET } from "@/lib/health";
