package org.cloudwindow.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** The media paths of one page, by the browser's own statistics; to be made before the page opens its room. */
final class Paths {

    private static final String KEEP = "window.paths = []; window.RTCPeerConnection = class extends RTCPeerConnection {"
            + " constructor(...how) { super(...how); window.paths.push(this); } };";

    private static final String REPORTS = "async () => (await Promise.all(window.paths"
            + ".filter((path) => path.connectionState === 'connected')"
            + ".map(async (path) => [...(await path.getStats()).values()]))).flat()";

    private final Page page;

    Paths(Page page) {
        this.page = page;
        page.addInitScript(KEEP);
    }

    /** Bytes of sound that have arrived over all paths. */
    long soundBytes() {
        return ((Number) page.evaluate("async () => (await (" + REPORTS + ")())"
                        + ".filter((one) => one.type === 'inbound-rtp' && one.kind === 'audio')"
                        + ".reduce((sum, one) => sum + one.bytesReceived, 0)"))
                .longValue();
    }

    /** Of which kind the own ends are that carry the media. */
    @SuppressWarnings("unchecked")
    List<String> localCandidates() {
        return (List<String>) page.evaluate("async () => { const all = await (" + REPORTS + ")();"
                + " return all.filter((one) => one.type === 'candidate-pair' && one.nominated && one.bytesReceived > 0)"
                + ".map((pair) => all.find((one) => one.id === pair.localCandidateId).candidateType); }");
    }
}
