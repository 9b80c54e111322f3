package org.cloudwindow.bpmn.identitycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the identity check. */
class IdentityCheckProcessTest {

    private ModelEngine models;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    @Test
    void aValidProofPassesAtOnce() {
        String call = models.start(IdentityCheck.KEY, Map.of(Steps.IDENTITY_LEVEL, 1));

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(IdentityCheck.PROVEN_END, call)).isTrue();
    }

    @Test
    void withoutAProofStaffCheckPersonAndDocument() {
        String call = models.start(IdentityCheck.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        assertThat(models.openTasks(call)).containsExactly(IdentityCheck.CHECK_IDENTITY);
        assertThat(models.changes()).singleElement().satisfies(change -> {
            assertThat(change.groups()).containsExactly("roleAgent");
            assertThat(change.dueAt()).isEqualTo(change.createdAt().plusSeconds(600));
        });
    }

    @Test
    void whomStaffRecogniseIsProven() {
        String call = models.start(IdentityCheck.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        models.complete(IdentityCheck.CHECK_IDENTITY, call, Steps.PASS);

        assertThat(models.hasPassed(IdentityCheck.PROVEN_END, call)).isTrue();
    }

    @Test
    void whomStaffDoNotRecogniseIsRefused() {
        String call = models.start(IdentityCheck.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        models.complete(IdentityCheck.CHECK_IDENTITY, call, Steps.REFUSE);

        assertThat(models.hasPassed(IdentityCheck.REFUSED_END, call)).isTrue();
        assertThat(models.hasPassed(IdentityCheck.PROVEN_END, call)).isFalse();
    }

    @Test
    void theCheckCannotBeCompletedWithoutAnOutcome() {
        String call = models.start(IdentityCheck.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        assertThatThrownBy(() -> models.complete(IdentityCheck.CHECK_IDENTITY, call))
                .isInstanceOf(StepNotOpen.class);
    }
}
