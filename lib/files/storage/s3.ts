import { readFile } from "node:fs/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { Env } from "@/lib/env";
import type { FileStore } from "./store";
import { reaching } from "./unavailable";

/** A bucket of anything that speaks S3. An upload is one request, so it is stored whole or not at all. */
export function s3Store(env: Env, Bucket: string): FileStore {
  const client = new S3Client({
    region: env.S3_REGION ?? "us-east-1",
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
    forcePathStyle: env.S3_PATH_STYLE,
    credentials: {
      accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
    },
    // Other makers' servers do not all know the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
  });
  return {
    put: (Key, source) =>
      reaching("put", async () => {
        const Body = await readFile(source);
        await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: Body.byteLength }));
      }),
    open: (Key) =>
      reaching("open", async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
          return (Body?.transformToWebStream() as ReadableStream<Uint8Array> | undefined) ?? null;
        } catch (error) {
          if (error instanceof NoSuchKey) return null;
          throw error;
        }
      }),
    remove: (Key) =>
      reaching("remove", async () => {
        await client.send(new DeleteObjectCommand({ Bucket, Key }));
      }),
  };
}
