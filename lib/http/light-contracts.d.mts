export default function lightContracts(source: string): string;
