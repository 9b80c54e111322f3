// How large one's own picture goes out: to one other as the camera gives it, to more of them smaller, so that a phone's
// uplink and processor carry a room of four (measured: a mesh of three at full size starves two cores).

const SIZES = [{}, {}, { maxBitrate: 600_000, scaleResolutionDownBy: 1.5 }, { maxBitrate: 350_000, scaleResolutionDownBy: 2 }];

/** @param {RTCRtpSender} sender of the camera @param {number} others to how many it is sent */
export async function limit(sender, others) {
  const parameters = sender.getParameters();
  if (!parameters.encodings?.length) return;
  const { maxBitrate, scaleResolutionDownBy = 1 } = SIZES[Math.min(others, SIZES.length - 1)];
  for (const encoding of parameters.encodings) {
    if (encoding.maxBitrate === maxBitrate && (encoding.scaleResolutionDownBy ?? 1) === scaleResolutionDownBy) return;
    if (maxBitrate) encoding.maxBitrate = maxBitrate;
    else delete encoding.maxBitrate;
    encoding.scaleResolutionDownBy = scaleResolutionDownBy;
  }
  await sender.setParameters(parameters).catch(() => {});
}
