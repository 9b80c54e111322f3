package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.EndReason;
import org.cloudwindow.call.JoinCall;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Call call = new Call(
            new JoinCall(7, 3, 1, "2026-1", "ONLINE_GUIDANCE", "1", "食品经营许可", "deptMarket", "CITY", "PC", "zh_CN"),
            NOW);

    @Test
    void aPlaceIsGivenOnceAndKept() {
        assertThat(call.join(5, NOW)).isTrue();
        assertThat(call.join(9, NOW)).isFalse();
        call.offerTo("market1", NOW);
        call.waitAgain();
        assertThat(call.place()).isEqualTo(5);
        assertThat(call.state()).isEqualTo(CallState.QUEUED);
    }

    @Test
    void aCallThatWaitsCannotBeConnected() {
        assertThatThrownBy(() -> call.connect(NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void silenceEndsAWaitAfterPatienceAndATalkMuchLater() {
        assertThat(call.isSilent(NOW.plus(Call.PATIENCE))).isFalse();
        assertThat(call.isSilent(NOW.plus(Call.PATIENCE).plusMillis(1))).isTrue();
        call.offerTo("market1", NOW);
        call.connect(NOW);
        assertThat(call.isSilent(NOW.plus(Call.PATIENCE).plusMillis(1))).isFalse();
        assertThat(call.isSilent(NOW.plus(Call.HELD_SEAT).plusMillis(1))).isTrue();
    }

    @Test
    void onlyTheOwnSessionTheAgentTheDepartmentAndTheDeskKnowOfIt() {
        assertThat(call.isReadableBy(Actor.citizen(7, 3, 1))).isTrue();
        assertThat(call.isReadableBy(Actor.citizen(8, 3, 1)))
                .as("the same person elsewhere")
                .isFalse();
        assertThat(call.isReadableBy(Actor.staff("market1", Set.of("roleAgent", "deptMarket"))))
                .isTrue();
        assertThat(call.isReadableBy(Actor.staff("agent1", Set.of("roleAgent"))))
                .isTrue();
        assertThat(call.isReadableBy(Actor.staff("supervisor1", Set.of("roleSupervisor"))))
                .isTrue();
        assertThat(call.isReadableBy(Actor.staff("social1", Set.of("roleAgent", "deptSocial"))))
                .isFalse();
        assertThat(call.isReadableBy(Actor.staff("editor1", Set.of("roleEditor", "deptMarket"))))
                .isFalse();
        call.offerTo("social1", NOW);
        assertThat(call.isReadableBy(Actor.staff("social1", Set.of("roleAgent", "deptSocial"))))
                .isTrue();
    }

    @Test
    void notesThatComeAfterTheModelsTimeAreKeptOnce() {
        talkAndHangUp();
        call.endWrapUp(null, null, NOW);
        assertThat(call.outcome()).isEqualTo(Calls.NOT_STATED);
        assertThat(call.addLateNotes("SUBMITTED", "资料齐全")).isTrue();
        assertThat(call.addLateNotes("RETURNED", "另一说法")).isFalse();
        assertThat(call.outcome()).isEqualTo("SUBMITTED");
    }

    @Test
    void whoseAgentIsGoneAgainRingsAtNobody() {
        call.join(1, NOW);
        call.offerTo("market1", NOW);
        call.abandon(EndReason.CALLER_LEFT, NOW);
        assertThat(call.agent()).isNull();
        assertThat(call.isOfferedTo("market1")).isFalse();
    }

    @Test
    void aCallerToBeCalledBackKeepsPlaceAndTurnHoweverSilent() {
        call.join(5, NOW);
        call.keepPlace();
        assertThat(call.isSilent(NOW.plusSeconds(3600))).isFalse();
        assertThat(call.mayBeOffered()).isTrue();
        call.offerTo("market1", NOW);
        call.waitAgain();
        assertThat(call.state()).isEqualTo(CallState.CALLBACK);
        assertThat(call.place()).isEqualTo(5);
    }

    @Test
    void whileItRingsAtTheCallerAndRestsNobodyElseIsOfferedTheCall() {
        call.join(5, NOW);
        call.keepPlace();
        call.offerTo("market1", NOW);
        call.ringCaller();
        assertThat(call.isRingingAtCaller()).isTrue();
        assertThat(call.mayBeOffered()).isFalse();
        call.missCaller();
        assertThat(call.mayBeOffered()).isFalse();
        call.rested();
        assertThat(call.mayBeOffered()).isTrue();
        call.giveUp();
        assertThat(call.isSilent(NOW)).as("ended with the next beat").isTrue();
    }

    @Test
    void whoPicksUpIsConnectedAndHeardOfFromThenOn() {
        call.join(5, NOW);
        call.keepPlace();
        call.offerTo("market1", NOW);
        call.ringCaller();
        call.connect(NOW.plusSeconds(3600));
        assertThat(call.state()).isEqualTo(CallState.CONNECTED);
        assertThat(call.isSilent(NOW.plusSeconds(3700))).isFalse();
    }

    @Test
    void aTownshipsHelperKnowsOfTheCallsOfItsRegionOnly() {
        Actor town = Actor.staff("town1", Set.of("roleAgent", "roleTown"));
        call.comeFrom(List.of("4199", "419901", "419901101"));
        assertThat(call.isReadableBy(new Reader(town, "419901101"))).isTrue();
        assertThat(call.isReadableBy(new Reader(town, "419901102"))).isFalse();
        assertThat(call.isReadableBy(new Reader(town, "-"))).isFalse();
    }

    private void talkAndHangUp() {
        call.join(1, NOW);
        call.offerTo("market1", NOW);
        call.connect(NOW);
        call.hangUp(EndReason.CALLER_HUNG_UP, NOW);
    }

    @Test
    void aCallOnHoldKeepsItsMessageUntilItGoesOn() {
        assertThatThrownBy(() -> call.hold("请稍候")).isInstanceOf(RuleBroken.class);
        call.offerTo("market1", NOW);
        call.connect(NOW);
        assertThat(call.resume()).isFalse();
        call.hold("请稍候");
        call.hold("再等一会儿");
        assertThat(call.state()).isEqualTo(CallState.HELD);
        assertThat(call.view(0, null).holdMessage()).isEqualTo("再等一会儿");
        assertThat(call.resume()).isTrue();
        assertThat(call.state()).isEqualTo(CallState.CONNECTED);
        assertThat(call.view(0, null).holdMessage()).isNull();
    }
}
