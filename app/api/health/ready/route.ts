export { ready as GET } from "@/lib/health";
