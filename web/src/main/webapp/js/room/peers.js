// Who is in the room beside oneself, as what and with which rights, as the server said last; `away` is who has been
// reconnecting for more than a minute.

const ALL = ['SEE', 'HEAR', 'SPEAK', 'POINT', 'TYPE'];

export class Peers {
  #all = new Map();
  me = null;

  begin(me, peers) {
    const known = this.#all;
    this.me = { rights: ALL, ...me };
    this.#all = new Map(peers.map((peer) => {
      const before = known.get(peer.id);
      const state = before?.state === 'away' && peer.state === 'reconnecting' ? 'away' : peer.state;
      return [peer.id, { ...before, rights: ALL, ...peer, state }];
    }));
  }

  get all() { return [...this.#all.values()]; }

  get(id) { return this.#all.get(id); }

  put(peer) { this.#all.set(peer.id, { rights: ALL, ...this.#all.get(peer.id), ...peer, state: 'online' }); }

  change(id, part) {
    if (id === this.me?.id) this.me = { ...this.me, ...part };
    else if (this.#all.has(id)) this.#all.set(id, { ...this.#all.get(id), ...part });
    return this.#all.get(id);
  }

  remove(id) {
    const peer = this.#all.get(id);
    this.#all.delete(id);
    return peer;
  }

  /** The one to talk to: the agent for the citizen, the citizen for everybody else. */
  get main() {
    const wanted = this.me?.role === 'citizen' ? 'agent' : 'citizen';
    return this.all.find(({ role }) => role === wanted);
  }

  get third() {
    const { main } = this;
    return this.all.filter((peer) => peer !== main);
  }

  /** Whether what is sent on this line may go from here to that one. */
  mayReach(id, line) {
    const theirs = this.#all.get(id)?.rights ?? ALL;
    return (this.me?.rights ?? ALL).includes('SPEAK') && theirs.includes(line === 'audio' ? 'HEAR' : 'SEE');
  }
}
