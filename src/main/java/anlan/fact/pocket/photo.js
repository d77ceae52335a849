// Photos: made smaller on the phone, which leaves out where and with what they were taken; kept until they are sent.
import * as store from "./store.js";
import { uuid } from "./dom.js";

const LONGEST = 1600, SMALL = 240;

const drawn = async (bitmap, longest, quality) => {
  const by = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * by));
  canvas.height = Math.max(1, Math.round(bitmap.height * by));
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
};

const hex = (bytes) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");

const hash = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));

/** @returns its id; throws where the file is no picture */
export const keep = async (file) => {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const content = await (await drawn(bitmap, LONGEST, 0.8)).arrayBuffer(), small = await (await drawn(bitmap, SMALL, 0.7)).arrayBuffer();
  bitmap.close();
  const id = uuid();
  await store.put("photos", id, { id, content, small, size: content.byteLength, hash: await hash(content), have: 0, whole: false });
  return id;
};

export const picture = async (id, image) => {
  const photo = await store.get("photos", id);
  if (!photo) return;
  image.src = URL.createObjectURL(new Blob([photo.small], { type: "image/jpeg" }));
  image.onload = () => URL.revokeObjectURL(image.src);
};

/** Sent and taken: the small picture is enough from now on. */
export const sent = (id) => store.change("photos", id, (p) => p && { ...p, content: null });
