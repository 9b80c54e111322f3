// Why a device did not open, in the words of the server.

const WORDS = {
  NotAllowedError: 'REFUSED', SecurityError: 'REFUSED',
  NotFoundError: 'MISSING', OverconstrainedError: 'MISSING', TypeError: 'MISSING',
  NotReadableError: 'BUSY', AbortError: 'BUSY',
};

export const failureOf = (problem) => WORDS[problem?.name] ?? 'FAILED';
