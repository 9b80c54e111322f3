package org.cloudwindow.bench;

import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** Bench 2: from the wish for a call to the message on the agent's socket, against one row and a push after commit. */
final class RingBench {

    private static final int WARM_UP = 20;
    private static final int TIMES = 80;

    private final Api api = TestWindow.get().api();

    void run(Report report) {
        Samples ring = new Samples();
        Samples push = new Samples();
        Samples steps = new Samples();
        try (Ringing ringing = new Ringing("market1")) {
            Api citizen = api.citizen(299);
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                if (i == WARM_UP) {
                    ring = new Samples();
                    push = new Samples();
                    steps = new Samples();
                }
                ring(ringing, citizen, ring);
                push(ringing, "pushes", push);
                push(ringing, "rings", steps);
            }
        }
        report.atMost("2 ring", "from the wish to the agent's socket, p95", ring.p95(), push.p95(), "ms", 3);
        report.told("2 ring", "the same, median", ring.median(), push.median(), "ms");
        report.told("2 ring", "against the push behind the engine's two steps, p95", ring.p95(), steps.p95(), "ms");
        report.told("2 ring", "the same, median", ring.median(), steps.median(), "ms");
    }

    private void ring(Ringing ringing, Api citizen, Samples samples) {
        long begun = System.nanoTime();
        String call = citizen.post(
                        "calls", Map.of("itemCode", Conversation.ITEM, "mode", "ONLINE_GUIDANCE", "channel", "PC"))
                .expect(201)
                .text("id");
        samples.add((ringing.await(call).at() - begun) / 1e6);
        citizen.put("calls/" + call + "/end", "").expect(200);
    }

    private void push(Ringing ringing, String kind, Samples samples) {
        String id = "bench-" + System.nanoTime();
        long begun = System.nanoTime();
        api.post("/Baseline/api/" + kind + "?to=market1&id=" + id, "").expect(200);
        samples.add((ringing.await(id).at() - begun) / 1e6);
        if (kind.equals("rings")) {
            // or the ring-out falls due
            api.post("/Baseline/api/rows?case=" + id + "&steps=send%3AMsg_CallerLeft", "")
                    .expect(200);
        }
    }
}
