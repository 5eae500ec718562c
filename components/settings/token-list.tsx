"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { toast } from "@/components/ui/toast";
import { type ApiTokenEntry, revokeApiTokenContract } from "@/lib/auth/api-tokens/contract";
import { call } from "@/lib/http/client";

/** Every live key with its owner and last use; each can be ended. */
export function TokenList({ tokens, zone }: { tokens: readonly ApiTokenEntry[]; zone: string }) {
  const t = useTranslations("settings.tokens");
  const router = useRouter();
  const [doomed, setDoomed] = useState<ApiTokenEntry | null>(null);
  const revoke = useMutation({
    mutationFn: (id: number) => call(revokeApiTokenContract, { params: { id } }),
    onSuccess: () => toast.success(t("revoked", { name: doomed?.name ?? "" })),
    onError: (error) => toast.failure(error.message),
    onSettled: () => {
      setDoomed(null);
      router.refresh();
    },
  });

  return (
    <>
      <Table caption={t("title")}>
        <TableHead>
          <TableHeader>{t("name")}</TableHeader>
          <TableHeader>{t("owner")}</TableHeader>
          <TableHeader>{t("created")}</TableHeader>
          <TableHeader>{t("lastUsed")}</TableHeader>
          <TableHeader>
            <span className="sr-only">{t("actions")}</span>
          </TableHeader>
        </TableHead>
        <TableBody>
          {tokens.map((token) => (
            <TableRow key={token.id}>
              <TableCell className="font-medium">{token.name}</TableCell>
              <TableCell label={t("owner")}>
                <span className="flex items-center gap-2">
                  {token.owner.name}
                  {token.owner.isActive ? null : <Badge tone="amber">{t("ownerInactive")}</Badge>}
                </span>
              </TableCell>
              <TableCell label={t("created")}>
                <InstantText instant={token.createdAt} zone={zone} hasTime={false} />
              </TableCell>
              <TableCell label={t("lastUsed")}>
                {token.lastUsedAt ? <InstantText instant={token.lastUsedAt} zone={zone} /> : t("neverUsed")}
              </TableCell>
              <TableCell className="sm:text-end">
                <Button
                  size="sm"
                  variant="quiet"
                  onPress={() => setDoomed(token)}
                  aria-label={t("revokeOne", { name: token.name })}
                >
                  {t("revoke")}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ConfirmDialog
        title={t("revokeTitle", { name: doomed?.name ?? "" })}
        confirmLabel={t("revoke")}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && revoke.mutate(doomed.id)}
        isPending={revoke.isPending}
        isDangerous
      >
        {t("revokeText")}
      </ConfirmDialog>
    </>
  );
}
