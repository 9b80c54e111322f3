// Which of several cameras and microphones somebody chose in the test; the call opens the same,
// and where it has opened another already it hears `device-chosen` and changes over.

const KEY = { camera: 'cw-camera', mic: 'cw-mic' };

export const chosen = (device) => sessionStorage.getItem(KEY[device]) ?? '';

export function choose(device, id) {
  if (id) sessionStorage.setItem(KEY[device], id);
  else sessionStorage.removeItem(KEY[device]);
  document.dispatchEvent(new Event('device-chosen'));
}

/** What getUserMedia is asked for; a device that is gone meanwhile is no failure. */
export function wished(device, otherwise = true) {
  const id = chosen(device);
  if (!id) return otherwise;
  return { ...(otherwise === true ? {} : otherwise), deviceId: { ideal: id } };
}
