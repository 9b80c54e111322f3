// How far a material is: asked for, handed in, or what the review says of it.

/** @returns {'missing'|'absent'|'uploaded'|'passed'|'failed'} */
export function stateOf({ files = [], reviewPoints = [], missing }) {
  const current = files.filter((file) => !file.superseded);
  const decided = reviewPoints.filter((point) => ['PASS', 'FAIL', 'NOT_APPLICABLE'].includes(point.result));
  if (decided.some((point) => point.result === 'FAIL') && current.length) return 'failed';
  if (!current.length) return missing ? 'missing' : 'absent';
  return reviewPoints.length && decided.length === reviewPoints.length ? 'passed' : 'uploaded';
}
